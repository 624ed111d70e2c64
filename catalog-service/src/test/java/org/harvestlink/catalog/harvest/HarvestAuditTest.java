package org.harvestlink.catalog.harvest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.harvestlink.catalog.Grower.mango;
import static org.harvestlink.catalog.Grower.mangoArea;
import static org.harvestlink.catalog.Grower.with;

import java.util.UUID;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.harvestlink.delivery.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogTest
class HarvestAuditTest {

    Grower grower;
    String audit;

    @BeforeEach
    void a_harvest_that_was_revised_and_withdrawn() {
        grower = Grower.called("HTX Xoài Yên Châu");
        String area = grower.hasArea(mangoArea());
        String harvest = "/api/harvests/" + grower.lists(mango(area));
        grower.asking()
                .header("If-Match", "\"1\"")
                .body(with(mango(area), "askVndPerKg", 13_000))
                .put(harvest)
                .then()
                .statusCode(200);
        grower.asking().header("If-Match", "\"2\"").delete(harvest).then().statusCode(200);
        audit = harvest + "/audit";
    }

    @Test
    void its_cooperative_reads_how_it_stood_and_who_changed_it() {
        // When
        grower.asking()
                .get(audit)
                // Then
                .then()
                .statusCode(200)
                .body("items.version", contains(3, 2, 1))
                .body("items.state.status", contains("WITHDRAWN", "LISTED", "LISTED"))
                .body("items.state.askVndPerKg", contains(13_000, 13_000, 12_000))
                .body("items.by.subject", everyItem(equalTo("cooperative-" + grower.id())));
    }

    @Test
    void an_organizer_reads_it_too() {
        // When
        Grower.as(Tokens.organizer(UUID.randomUUID()))
                .get(audit)
                // Then
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
    }

    @Test
    void to_another_cooperative_it_is_not_there() {
        // When
        Grower.as(Tokens.cooperative(UUID.randomUUID()))
                .get(audit)
                // Then
                .then()
                .statusCode(404);
    }
}
