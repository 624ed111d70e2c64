package org.harvestlink.offer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OfferTest
class OrderAuditTest {

    @Inject
    Market market;

    UUID buyer;
    String order;

    @BeforeEach
    void post() {
        market.open();
        buyer = market.buyer("Hải Nam Fruit");
        order = Market.posting(buyer)
                .body(Wanted.mango())
                .post("/api/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void every_change_is_told_with_who_made_it() {
        // Given
        String token = Tokens.buyer(buyer);
        Market.as(token)
                .header("If-Match", "\"1\"")
                .body(Wanted.mangoWith("maxVndPerKg", 27_000))
                .put("/api/orders/" + order)
                .then()
                .statusCode(200);
        Market.as(token)
                .header("If-Match", "\"2\"")
                .delete("/api/orders/" + order)
                .then()
                .statusCode(200);

        // When
        Market.as(token)
                .get("/api/orders/" + order + "/audit")
                // Then
                .then()
                .statusCode(200)
                .body("items.version", contains(3, 2, 1))
                .body("items.action", contains("CHANGED", "CHANGED", "CREATED"))
                .body("items.by.role", everyItem(equalTo("BUYER")))
                .body("items.by.subject", everyItem(equalTo("buyer-" + buyer)))
                .body("items.by.organization", everyItem(equalTo(buyer.toString())))
                .body("items.state.status", contains("WITHDRAWN", "POSTED", "POSTED"))
                .body("items.state.maxVndPerKg", contains(27_000, 27_000, 25_000))
                .body("next", nullValue());
    }

    @Test
    void it_comes_in_pages() {
        // Given
        Market.as(Tokens.buyer(buyer)).header("If-Match", "\"1\"").delete("/api/orders/" + order);
        String first = Market.as(Tokens.buyer(buyer))
                .get("/api/orders/" + order + "/audit?limit=1")
                .then()
                .body("items.version", contains(2))
                .extract()
                .path("next");

        // When
        Market.as(Tokens.buyer(buyer))
                .get("/api/orders/" + order + "/audit?limit=1&after=" + first)
                // Then
                .then()
                .body("items.version", contains(1))
                .body("next", nullValue());
    }

    @Test
    void an_organizer_reads_it_without_the_maximum_price() {
        // When
        String text = Market.as(Tokens.organizer(UUID.randomUUID()))
                .get("/api/orders/" + order + "/audit")
                // Then
                .then()
                .statusCode(200)
                .body("items.state.quantityKg", contains(10_000))
                .body("items[0].state", not(hasKey("maxVndPerKg")))
                .extract()
                .asString();
        assertThat(text).doesNotContain("25000");
    }

    @Test
    void to_all_others_it_is_not_there() {
        // When
        Market.as(Tokens.buyer(UUID.randomUUID()))
                .get("/api/orders/" + order + "/audit")
                // Then
                .then()
                .statusCode(404);
        Market.as(Tokens.cooperative(buyer))
                .get("/api/orders/" + order + "/audit")
                .then()
                .statusCode(403);
    }

    @Test
    void a_change_that_was_refused_leaves_no_trace() {
        // When
        Market.as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .body(Wanted.mangoWith("market", "XX"))
                .put("/api/orders/" + order)
                .then()
                .statusCode(400);

        // Then
        assertThat(market.count("select count(*) as n from audit where entity_id = '" + order + "'"))
                .isEqualTo(1);
    }

    @Test
    void the_profile_has_a_trail_too() {
        assertThat(market.count("select count(*) as n from audit where entity = 'buyer' and entity_id = '" + buyer
                        + "' and subject = 'buyer-" + buyer + "'"))
                .isEqualTo(1);
    }
}
