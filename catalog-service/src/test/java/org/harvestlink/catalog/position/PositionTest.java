package org.harvestlink.catalog.position;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.harvestlink.catalog.Grower.mango;
import static org.harvestlink.catalog.Grower.mangoArea;
import static org.harvestlink.catalog.Grower.with;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.harvestlink.catalog.CatalogTest;
import org.harvestlink.catalog.Grower;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.contract.PositionState;
import org.harvestlink.delivery.Outbox;
import org.harvestlink.delivery.Relay;
import org.harvestlink.delivery.testing.Elsewhere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogTest
class PositionTest {

    @Inject
    Pool pool;

    @Inject
    Outbox outbox;

    @Inject
    Relay relay;

    Grower grower;
    String area;
    UUID harvest;

    @BeforeEach
    void aHarvestOf16400Kg() {
        grower = Grower.called("HTX Xoài Yên Châu");
        area = grower.hasArea(mangoArea());
        harvest = UUID.fromString(grower.lists(mango(area)));
    }

    private void says(PositionKind kind, UUID id, long open, long held, long agreed, long delivered, long version) {
        long quantity = open + held + agreed + delivered;
        new Elsewhere(pool, outbox, relay)
                .says(
                        EventType.POSITION_CHANGED,
                        new PositionState(
                                id, kind, grower.id(), "MANGO", quantity, open, held, agreed, delivered, 0, version));
    }

    private ValidatableResponse read() {
        return RestAssured.get("/api/harvests/" + harvest).then().statusCode(200);
    }

    private void awaitOpen(int kilograms) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> read().body("openKg", is(kilograms)));
    }

    @Test
    void a_harvest_shows_where_matching_says_its_kilograms_are() {
        // When
        says(PositionKind.HARVEST, harvest, 6_400, 1_000, 7_000, 2_000, 3);

        // Then
        awaitOpen(6_400);
        read().body("heldKg", is(1_000))
                .body("agreedKg", is(7_000))
                .body("deliveredKg", is(2_000))
                .body("shortfallKg", is(0))
                .body("version", is(1))
                .header("ETag", "\"1\"");
        RestAssured.get("/api/harvests?crop=MANGO&limit=200&minKg=6400")
                .then()
                .body("items.id", hasItem(harvest.toString()));
        RestAssured.get("/api/harvests?crop=MANGO&limit=200&minKg=6401")
                .then()
                .body("items.id", not(hasItem(harvest.toString())));
    }

    @Test
    void an_older_position_does_not_undo_a_newer_one_and_an_orders_is_none_of_ours() {
        // Given
        says(PositionKind.HARVEST, harvest, 400, 16_000, 0, 0, 9);
        awaitOpen(400);

        // When
        says(PositionKind.HARVEST, harvest, 16_400, 0, 0, 0, 8);
        says(PositionKind.ORDER, harvest, 16_400, 0, 0, 0, 10);
        says(PositionKind.HARVEST, harvest, 399, 16_001, 0, 0, 10);

        // Then: all of them have been taken in when the last has, which lies behind the others in their partition
        awaitOpen(399);
        read().body("heldKg", is(16_001));
    }

    @Test
    void a_revision_keeps_the_promises_until_matching_has_counted_it() {
        // Given
        says(PositionKind.HARVEST, harvest, 6_400, 0, 10_000, 0, 2);
        awaitOpen(6_400);

        // When
        grower.asking()
                .header("If-Match", "\"1\"")
                .body(with(mango(area), "quantityKg", 9_000))
                .put("/api/harvests/" + harvest)
                // Then
                .then()
                .statusCode(200)
                .body("openKg", is(0))
                .body("agreedKg", is(10_000))
                .body("shortfallKg", is(1_000));
    }

    @Test
    void what_was_sold_of_a_withdrawn_harvest_still_counts_on_the_area() {
        // Given
        says(PositionKind.HARVEST, harvest, 400, 0, 0, 16_000, 2);
        awaitOpen(400);
        grower.asking()
                .header("If-Match", "\"1\"")
                .delete("/api/harvests/" + harvest)
                .then()
                .statusCode(200);

        // When
        grower.posting()
                .body(with(mango(area), "quantityKg", 84_001))
                .post("/api/harvests")
                // Then
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/over-capacity"))
                .body("listedKg", is(16_000))
                .body("remainingKg", is(84_000));
    }
}
