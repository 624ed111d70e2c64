package org.harvestlink.offer.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.harvestlink.offer.Market.as;
import static org.harvestlink.offer.Market.posting;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.offer.Market;
import org.harvestlink.offer.OfferTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OfferTest
class OrderListTest {

    @Inject
    Market market;

    UUID buyer;

    @BeforeEach
    void aBuyer() {
        market.open();
        buyer = market.buyer("Hải Nam Fruit");
    }

    @Test
    void a_buyer_lists_its_own_orders_the_newest_first() {
        // Given
        List<String> posted = IntStream.range(0, 5).mapToObj(i -> post("MANGO")).toList();
        UUID other = market.buyer("Khác");
        posting(other).body(Wanted.mango()).post("/api/orders");

        // When
        JsonPath first = list("?limit=3");
        JsonPath second = list("?limit=3&after=" + first.getString("next"));

        // Then
        assertThat(first.getList("items.id")).containsExactly(posted.get(4), posted.get(3), posted.get(2));
        assertThat(second.getList("items.id")).containsExactly(posted.get(1), posted.get(0));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void the_list_is_narrowed_by_crop_and_status() {
        // Given
        String mango = post("MANGO");
        String plum = post("PLUM");
        as(Tokens.buyer(buyer))
                .header("If-Match", "\"1\"")
                .delete("/api/orders/" + plum)
                .then()
                .statusCode(200);

        // Then
        assertThat(list("?crop=MANGO").getList("items.id")).containsExactly(mango);
        assertThat(list("?status=WITHDRAWN").getList("items.id")).containsExactly(plum);
        assertThat(list("?crop=MANGO&status=WITHDRAWN").getList("items.id")).isEmpty();
    }

    @Test
    void an_organizer_lists_the_orders_of_all() {
        // Given
        String mine = post("MANGO");
        UUID other = market.buyer("Khác");
        String theirs = posting(other).body(Wanted.mango()).post("/api/orders").path("id");

        // Then
        as(Tokens.organizer(UUID.randomUUID()))
                .get("/api/orders?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(mine, theirs));
    }

    @Test
    void a_cooperative_has_no_orders_to_list() {
        as(Tokens.cooperative(buyer))
                .get("/api/orders")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    private String post(String crop) {
        return posting(buyer)
                .body(Wanted.mangoWith("crop", crop))
                .post("/api/orders")
                .path("id");
    }

    private JsonPath list(String query) {
        return as(Tokens.buyer(buyer)).get("/api/orders" + query).jsonPath();
    }
}
