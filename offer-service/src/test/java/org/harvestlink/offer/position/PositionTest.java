package org.harvestlink.offer.position;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.harvestlink.offer.Market.as;
import static org.harvestlink.offer.Market.posting;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.harvestlink.contract.EventType;
import org.harvestlink.contract.PositionKind;
import org.harvestlink.contract.PositionState;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.harvestlink.offer.order.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OfferTest
class PositionTest {

    @Inject
    Market market;

    UUID buyer;
    UUID order;

    @BeforeEach
    void anOrderOf10000Kg() {
        market.open();
        buyer = market.buyer("Hải Nam Fruit");
        String location =
                posting(buyer).body(Wanted.mango()).post("/api/orders").header("Location");
        order = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    @Test
    void an_order_shows_where_matching_says_its_kilograms_are() {
        // When
        says(position(10_000, 4_000, 1_000, 3_000, 2_000, 0, 7));

        // Then
        awaitOpen(4_000);
        read().body("heldKg", is(1_000))
                .body("agreedKg", is(3_000))
                .body("deliveredKg", is(2_000))
                .body("shortfallKg", is(0))
                .body("version", is(1));
    }

    @Test
    void an_older_position_does_not_undo_a_newer_one() {
        // Given
        says(position(10_000, 4_000, 6_000, 0, 0, 0, 7));

        // When
        says(position(10_000, 9_000, 1_000, 0, 0, 0, 6));
        says(position(10_000, 3_000, 7_000, 0, 0, 0, 8));

        // Then
        awaitOpen(3_000);
    }

    @Test
    void a_revision_shows_at_once_what_it_leaves_open() {
        // Given
        says(position(10_000, 4_000, 6_000, 0, 0, 0, 7));
        awaitOpen(4_000);

        // When
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .body(Wanted.mangoWith("quantityKg", 5_000))
                .put("/api/orders/" + order)
                .then()
                // Then
                .statusCode(200)
                .body("openKg", is(0))
                .body("heldKg", is(6_000))
                .body("shortfallKg", is(1_000));
    }

    @Test
    void a_harvests_position_is_none_of_an_orders() {
        // When
        market.hears(
                EventType.POSITION_CHANGED,
                new PositionState(order, PositionKind.HARVEST, buyer, "MANGO", 1, 0, 1, 0, 0, 0, 9));
        says(position(10_000, 4_000, 6_000, 0, 0, 0, 7));

        // Then
        awaitOpen(4_000);
    }

    @Test
    void demand_holds_what_is_open_and_nothing_when_nothing_is() {
        // Given
        says(position(10_000, 4_000, 6_000, 0, 0, 0, 7));
        awaitOpen(4_000);
        RestAssured.get("/api/demand?crop=MANGO&limit=200")
                .then()
                .body("items.find { it.orderId == '" + order + "' }.openKg", is(4_000));

        // When
        says(position(10_000, 0, 10_000, 0, 0, 0, 8));

        // Then
        awaitOpen(0);
        RestAssured.get("/api/demand?crop=MANGO&limit=200")
                .then()
                .statusCode(200)
                .body("items.orderId", not(hasItem(order.toString())));
    }

    private void says(PositionState position) {
        market.hears(EventType.POSITION_CHANGED, position);
    }

    private PositionState position(
            long quantity, long open, long held, long agreed, long delivered, long shortfall, long version) {
        return new PositionState(
                order, PositionKind.ORDER, buyer, "MANGO", quantity, open, held, agreed, delivered, shortfall, version);
    }

    private void awaitOpen(int openKg) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> read().body("openKg", equalTo(openKg)));
    }

    private ValidatableResponse read() {
        return as(Tokens.buyer(buyer)).get("/api/orders/" + order).then().statusCode(200);
    }
}
