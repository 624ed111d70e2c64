package org.harvestlink.offer.order;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.harvestlink.offer.Market.as;
import static org.harvestlink.offer.Market.posting;

import jakarta.inject.Inject;
import java.util.UUID;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OfferTest
class OrderLifeTest {

    @Inject
    Market market;

    UUID buyer;

    @BeforeEach
    void aBuyer() {
        market.open();
        buyer = market.buyer("Hải Nam Fruit");
    }

    @Test
    void a_posted_order_is_wholly_open() {
        posting(buyer)
                .body(Wanted.mango())
                .post("/api/orders")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("id", not(nullValue()))
                .body("buyerId", equalTo(buyer.toString()))
                .body("channel", equalTo("EXPORT"))
                .body("status", equalTo("POSTED"))
                .body("quantityKg", is(10_000))
                .body("openKg", is(10_000))
                .body("heldKg", is(0))
                .body("agreedKg", is(0))
                .body("deliveredKg", is(0))
                .body("maxVndPerKg", is(25_000))
                .body("delivery.place", equalTo("HUUNGHI"))
                .body("certifications.allOf[0]", equalTo("VIETGAP"))
                .body("allOrNothing", is(false))
                .body("version", is(1));
    }

    @Test
    void its_location_leads_to_it() {
        // When
        String location =
                posting(buyer).body(Wanted.mango()).post("/api/orders").header("Location");

        // Then
        as(Tokens.buyer(buyer))
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(location.substring(location.lastIndexOf('/') + 1)))
                .body("maxVndPerKg", is(25_000));
    }

    @Test
    void its_buyer_revises_everything_but_the_crop() {
        // Given
        String location =
                posting(buyer).body(Wanted.mango()).post("/api/orders").header("Location");

        // When
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .body(Wanted.mangoWith("quantityKg", 12_000))
                .put(location)
                // Then
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("quantityKg", is(12_000))
                .body("openKg", is(12_000))
                .body("version", is(2));
    }

    @Test
    void a_withdrawn_order_can_be_read_and_changed_no_more() {
        // Given
        String location =
                posting(buyer).body(Wanted.mango()).post("/api/orders").header("Location");

        // When
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .delete(location)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        // Then
        as(Tokens.buyer(buyer)).get(location).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"2\"")
                .body(Wanted.mango())
                .put(location)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/order-closed"))
                .body("orderStatus", equalTo("WITHDRAWN"));
    }

    @Test
    void an_organizer_reads_it_without_the_maximum_price() {
        // Given
        String location =
                posting(buyer).body(Wanted.mango()).post("/api/orders").header("Location");

        // When
        as(Tokens.organizer(UUID.randomUUID()))
                .get(location)
                // Then
                .then()
                .statusCode(200)
                .body("quantityKg", is(10_000))
                .body("$", not(hasKey("maxVndPerKg")));
    }
}
