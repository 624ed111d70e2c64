package org.harvestlink.catalog.harvest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.harvestlink.catalog.Grower.YEAR;
import static org.harvestlink.catalog.Grower.mango;
import static org.harvestlink.catalog.Grower.mangoArea;
import static org.harvestlink.catalog.Grower.with;

import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogTest
class HarvestLifeTest {

    Grower grower;
    String area;

    @BeforeEach
    void aGrowerOfMango() {
        grower = Grower.called("HTX Xoài Yên Châu");
        area = grower.hasArea(mangoArea());
    }

    @Test
    void a_listed_harvest_is_wholly_open_and_knows_its_papers() {
        // Given
        grower.hasFacility(List.of("CN"));
        grower.hasVietGap(null);

        // When
        grower.posting()
                .body(mango(area))
                .post("/api/harvests")
                // Then
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("cooperativeId", equalTo(grower.id().toString()))
                .body("cooperativeName", equalTo("HTX Xoài Yên Châu"))
                .body("crop", equalTo("MANGO"))
                .body("quantityKg", is(16_400))
                .body("window.from", equalTo(YEAR + "-06-01"))
                .body("district", equalTo("Yên Châu"))
                .body("status", equalTo("LISTED"))
                .body("openKg", is(16_400))
                .body("heldKg", is(0))
                .body("agreedKg", is(0))
                .body("deliveredKg", is(0))
                .body("shortfallKg", is(0))
                .body("markets", contains("VN", "CN"))
                .body("certifications.scheme", contains("VIETGAP"))
                .body("certifications[0].validTo", equalTo(YEAR + "-12-31"))
                .body("season", is(YEAR))
                .body("version", is(1))
                .body("$", not(hasKey("note")));
    }

    @Test
    void its_location_leads_everybody_to_it() {
        // When
        String location =
                grower.posting().body(mango(area)).post("/api/harvests").header("Location");

        // Then
        RestAssured.get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(location.substring(location.lastIndexOf('/') + 1)))
                .body("variety", equalTo("GL4"));
    }

    @Test
    void its_cooperative_revises_it() {
        // Given
        String id = grower.lists(mango(area));

        // When
        grower.asking()
                .header("If-Match", "\"1\"")
                .body(with(mango(area), "quantityKg", 12_000))
                .put("/api/harvests/" + id)
                // Then
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("quantityKg", is(12_000))
                .body("openKg", is(12_000))
                .body("version", is(2));
    }

    @Test
    void a_withdrawn_harvest_can_be_read_and_changed_no_more() {
        // Given
        String id = grower.lists(mango(area));

        // When
        grower.asking()
                .header("If-Match", "\"1\"")
                .delete("/api/harvests/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        // Then
        RestAssured.get("/api/harvests/" + id).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        grower.asking()
                .header("If-Match", "\"2\"")
                .body(mango(area))
                .put("/api/harvests/" + id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/harvest-closed"))
                .body("harvestStatus", equalTo("WITHDRAWN"));
    }

    @Test
    void crop_and_area_of_a_harvest_stay() {
        // Given
        String id = grower.lists(mango(area));
        Map<String, Object> elsewhere = mango(grower.hasArea(mangoArea()));

        // When
        grower.asking()
                .header("If-Match", "\"1\"")
                .body(elsewhere)
                .put("/api/harvests/" + id)
                // Then
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("growingAreaId"));
    }
}
