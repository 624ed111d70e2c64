package org.harvestlink.offer.demand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.harvestlink.offer.Market.as;
import static org.harvestlink.offer.Market.posting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.harvestlink.offer.order.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OfferTest
class DemandTest {

    @Inject
    Market market;

    UUID buyer;
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @BeforeEach
    void aBuyer() {
        market.open();
        buyer = market.buyer("Tên Bí Mật");
    }

    @Test
    void everybody_sees_what_is_wanted_but_not_by_whom_nor_for_how_much() {
        // Given an order in which everything is said that can be said
        Map<String, Object> wanted = Wanted.mangoWith("maxVndPerKg", 7_654_321);
        wanted.putAll(Map.of(
                "variety", "Cát Chu", "grade", "1", "minimumLotKg", 500, "maxKm", 400, "note", "Gọi trước khi giao"));
        String order = post(wanted);

        // When
        Map<String, Object> demand = given().get("/api/demand?crop=MANGO&limit=200")
                .jsonPath()
                .getMap("items.find { it.orderId == '" + order + "' }");

        // Then
        assertThat(demand)
                .containsOnlyKeys(
                        "orderId",
                        "crop",
                        "variety",
                        "grade",
                        "openKg",
                        "delivery",
                        "channel",
                        "certifications",
                        "market",
                        "minimumLotKg",
                        "postedAt")
                .containsEntry("crop", "MANGO")
                .containsEntry("openKg", 10_000)
                .containsEntry("channel", "EXPORT")
                .containsEntry("market", "CN")
                .containsEntry("certifications", Map.of("allOf", List.of("VIETGAP"), "anyOf", List.of()));
    }

    @Test
    void the_maximum_price_is_in_no_answer_to_anybody_but_its_buyer() {
        // Given
        String canary = "7654321";
        String order = post(Wanted.mangoWith("maxVndPerKg", 7_654_321));
        List<String> tokens = List.of(
                Tokens.cooperative(buyer),
                Tokens.cooperative(UUID.randomUUID()),
                Tokens.buyer(market.buyer("Khác")),
                Tokens.organizer(UUID.randomUUID()),
                Tokens.organizer(buyer));

        // Then
        for (String path : List.of(
                "/api/orders/" + order,
                "/api/orders?limit=200",
                "/api/orders?crop=MANGO&status=POSTED&limit=200",
                "/api/demand?limit=200",
                "/api/demand?crop=MANGO&limit=200",
                "/api/buyers?limit=200",
                "/api/buyers/" + buyer)) {
            for (String token : tokens) {
                assertThat(as(token).get(path).asString()).as(path).doesNotContain(canary);
            }
            assertThat(given().get(path).asString()).as(path).doesNotContain(canary);
        }
        assertThat(as(Tokens.buyer(buyer)).get("/api/orders/" + order).asString())
                .contains(canary);
        assertThat(as(Tokens.buyer(buyer)).get("/api/orders").asString()).contains(canary);
    }

    @Test
    void it_is_narrowed_by_crop_and_days() {
        // Given
        String order = post(Wanted.mangoWith(
                "delivery",
                Map.of(
                        "from",
                        today.plusDays(10).toString(),
                        "to",
                        today.plusDays(12).toString(),
                        "place",
                        "HN")));

        // Then
        assertFound(order, "crop=MANGO", true);
        assertFound(order, "crop=PLUM", false);
        assertFound(order, "from=" + today.plusDays(12), true);
        assertFound(order, "from=" + today.plusDays(13), false);
        assertFound(order, "to=" + today.plusDays(10), true);
        assertFound(order, "to=" + today.plusDays(9), false);
        assertFound(order, "from=" + today.plusDays(11) + "&to=" + today.plusDays(11), true);
    }

    @Test
    void a_withdrawn_order_is_wanted_no_more() {
        // Given
        String order = post(Wanted.mango());

        // When
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .delete("/api/orders/" + order)
                .then()
                .statusCode(200);

        // Then
        assertFound(order, "crop=MANGO", false);
    }

    @Test
    void days_that_cannot_be_are_refused() {
        given().get("/api/demand?from=June").then().statusCode(400).body("violations.field", equalTo(List.of("from")));
        given().get("/api/demand?from=2026-06-02&to=2026-06-01")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("to")));
    }

    private String post(Map<String, Object> order) {
        return posting(buyer)
                .body(order)
                .post("/api/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void assertFound(String order, String query, boolean found) {
        given().get("/api/demand?limit=200&" + query)
                .then()
                .statusCode(200)
                .body("items.orderId", found ? hasItem(order) : not(hasItem(order)));
    }
}
