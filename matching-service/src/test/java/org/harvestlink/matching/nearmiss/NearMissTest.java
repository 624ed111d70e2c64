package org.harvestlink.matching.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

/** The haul to Hữu Nghị takes a day and 3,390 VND/kg, so fruit of the season is there a day after its first at 15,390. */
@QuarkusTest
@MatchingStack
class NearMissTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Delivery TOO_EARLY =
            new Delivery(Season.FIRST.minusDays(8), Season.FIRST.minusDays(3), "HUUNGHI");
    private static final Delivery FOUR_DAYS_LATER =
            new Delivery(TOO_EARLY.from(), TOO_EARLY.to().plusDays(4), "HUUNGHI");

    @Inject
    Season season;

    @Test
    void anOrderReadsWhatItWouldGainAndGainsItWithTheChange() {
        // Given
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 6_000));
        OrderState order = season.revise(season.order(crop, 10_000), TOO_EARLY, 18_000L, OrderStatus.POSTED);
        awaitListings(crop, 2);

        // When
        JsonPath misses = of(order, "en");

        // Then
        assertThat(misses.getList("")).hasSize(1);
        assertThat(misses.getString("[0].change.rule")).isEqualTo("DATES");
        assertThat(misses.getString("[0].change.text")).isEqualTo("Taking delivery 4 days later");
        assertThat(misses.getMap("[0].change")).doesNotContainKey("and");
        assertThat(misses.getLong("[0].gainKg")).isEqualTo(6_000);
        assertThat(misses.getList("[0].examples", String.class))
                .containsExactly(harvest.id().toString());
        assertThat(misses.getMap("[0].eased"))
                .isEqualTo(Map.of("delivery", Map.of("to", FOUR_DAYS_LATER.to().toString())));

        // When the change is made
        season.revise(order, FOUR_DAYS_LATER, 18_000L, OrderStatus.POSTED);

        // Then the market gives what was said, and nothing is left to gain
        UUID match = season.match(harvest, order, "PROPOSED");
        assertThat(season.count("select quantity_kg from match where id = $1", match))
                .isEqualTo(6_000);
        assertThat(of(order, "en").getList("")).isEmpty();
    }

    @Test
    void theSmallestChangeComesFirstInTheLanguageAskedFor() {
        String crop = season.newCrop();
        season.list(season.harvest(crop, 6_000));
        season.list(season.harvest(crop, 2_000));
        OrderState dear = season.post(season.order(crop, 10_000, 15_000));
        awaitListings(crop, 3);

        assertThat(of(dear, "vi").getList("change.text")).containsExactly("Trả thêm 400 ₫/kg");
        assertThat(of(dear, "en").getList("change.text")).containsExactly("Paying 400 VND/kg more");
        assertThat(of(dear, "en").getList("gainKg", Long.class)).containsExactly(8_000L);
        assertThat(of(dear, "en").getMap("[0].eased")).isEqualTo(Map.of("maxVndPerKg", 15_400));
    }

    @Test
    void twoChangesThatOnlyHelpTogetherAreToldTogether() {
        String crop = season.newCrop();
        season.list(season.harvest(crop, 6_000));
        OrderState order = season.revise(season.order(crop, 10_000), TOO_EARLY, 15_000L, OrderStatus.POSTED);
        awaitListings(crop, 2);

        JsonPath misses = of(order, "en");

        assertThat(misses.getList("")).hasSize(1);
        assertThat(misses.getMap("[0].change")).containsOnlyKeys("rule", "text", "and");
        assertThat(List.of(misses.getString("[0].change.rule"), misses.getString("[0].change.and.rule")))
                .containsExactlyInAnyOrder("DATES", "PRICE");
        assertThat(List.of(misses.getString("[0].change.text"), misses.getString("[0].change.and.text")))
                .containsExactlyInAnyOrder("Taking delivery 4 days later", "Paying 400 VND/kg more");
        assertThat(misses.getMap("[0].eased"))
                .isEqualTo(Map.of("delivery", Map.of("to", FOUR_DAYS_LATER.to().toString()), "maxVndPerKg", 15_400));
    }

    @Test
    void aHarvestReadsWhatItWouldGainButNothingOfPrices() {
        // Given one order that is too early for it, and one that is too early and pays too little
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 10_000));
        OrderState early = season.revise(season.order(crop, 4_000), TOO_EARLY, 15_390L, OrderStatus.POSTED);
        season.revise(season.order(crop, 5_000), TOO_EARLY, 15_389L, OrderStatus.POSTED);
        season.post(season.order(crop, 5_000, 15_389));
        awaitListings(crop, 4);

        // When
        JsonPath misses = of(harvest);

        // Then
        assertThat(misses.getList("change.rule")).containsExactly("DATES");
        assertThat(misses.getString("[0].change.text")).isEqualTo("Having fruit 4 days earlier");
        assertThat(misses.getLong("[0].gainKg")).isEqualTo(4_000);
        assertThat(misses.getMap("[0].eased"))
                .isEqualTo(Map.of(
                        "window", Map.of("from", Season.FIRST.minusDays(4).toString())));
        assertThat(misses.getList("[0].examples", String.class))
                .containsExactly(early.id().toString());
    }

    @Test
    void whatIsWithdrawnHasNoNearMisses() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 6_000));
        OrderState order = season.revise(season.order(crop, 10_000), TOO_EARLY, 18_000L, OrderStatus.POSTED);
        awaitListings(crop, 2);
        assertThat(of(order, "en").getList("")).hasSize(1);
        assertThat(of(harvest).getList("")).hasSize(1);

        season.revise(order, TOO_EARLY, 18_000L, OrderStatus.WITHDRAWN);
        season.revise(harvest, 6_000, HarvestStatus.WITHDRAWN);

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(of(order, "en").getList("")).isEmpty();
            assertThat(of(harvest).getList("")).isEmpty();
        });
    }

    @Test
    void anOrderReadsTheFewestHarvestsThatFillIt() {
        String crop = season.newCrop();
        HarvestState large = season.list(season.harvest(crop, 6_000));
        season.list(season.harvest(crop, 2_000));
        HarvestState middle = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 10_000, 18_000));
        awaitListings(crop, 4);

        JsonPath fill = splitFill(order, "en");

        assertThat(fill.getLong("openKg")).isEqualTo(10_000);
        assertThat(fill.getList("harvests.harvestId", String.class))
                .containsExactly(large.id().toString(), middle.id().toString());
        assertThat(fill.getList("harvests.quantityKg", Long.class)).containsExactly(6_000L, 4_000L);
        assertThat(fill.getInt("atLeast")).isEqualTo(2);
        assertThat(fill.getBoolean("proven")).isTrue();
        assertThat(fill.getLong("shortKg")).isZero();
    }

    @Test
    void anOrderThatCannotBeFilledReadsWhatIsMissingAndWhy() {
        String crop = season.newCrop();
        season.list(season.harvest(crop, 6_000));
        season.list(season.harvest(crop, 3_000));
        OrderState dear = season.post(season.order(crop, 10_000, 15_000));
        awaitListings(crop, 3);

        JsonPath fill = splitFill(dear, "vi");

        assertThat(fill.getList("harvests")).isEmpty();
        assertThat(fill.getBoolean("proven")).isTrue();
        assertThat(fill.getLong("shortKg")).isEqualTo(10_000);
        assertThat(fill.getList("kept.rule")).containsExactly("PRICE");
        assertThat(fill.getList("kept.text")).containsExactly("Còn 9.000 kg khác nhưng quá đắt");
        assertThat(splitFill(dear, "en").getList("kept.text"))
                .containsExactly("Another 9,000 kg is there, but is too dear");
    }

    @Test
    void somebodyElsesIsLikeNone() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 6_000));
        OrderState order = season.post(season.order(crop, 10_000, 15_000));
        awaitListings(crop, 2);
        String ofOrder = "/api/orders/" + order.id() + "/near-misses";
        String ofHarvest = "/api/harvests/" + harvest.id() + "/near-misses";
        String fill = "/api/orders/" + order.id() + "/split-fill";
        String none = season.as(Tokens.buyer(UUID.randomUUID()))
                .get("/api/orders/" + UUID.randomUUID() + "/near-misses")
                .then()
                .statusCode(404)
                .extract()
                .asString();

        for (String token : List.of(
                Tokens.buyer(UUID.randomUUID()),
                Tokens.cooperative(order.buyerId()),
                Tokens.cooperative(harvest.cooperativeId()),
                Tokens.organizer(order.buyerId()))) {
            assertThat(refused(season.as(token).get(ofOrder))).isEqualTo(none);
            assertThat(refused(season.as(token).get(fill))).isEqualTo(none);
        }
        for (String token : List.of(
                Tokens.cooperative(UUID.randomUUID()),
                Tokens.buyer(harvest.cooperativeId()),
                Tokens.buyer(order.buyerId()),
                Tokens.organizer(harvest.cooperativeId()))) {
            assertThat(refused(season.as(token).get(ofHarvest))).isEqualTo(none);
        }
        assertThat(refused(season.asBuyerOf(order).get("/api/orders/" + harvest.id() + "/near-misses")))
                .isEqualTo(none);
        assertThat(refused(season.asBuyerOf(order).get("/api/orders/no-id/near-misses")))
                .isEqualTo(none);
        assertThat(RestAssured.get(ofOrder).statusCode()).isEqualTo(401);
    }

    /** Listings come by two ways, and which is there first is not known. */
    private void awaitListings(String crop, int count) {
        await().atMost(SOON).until(() -> season.count("select count(*) from position where crop = $1", crop) == count);
    }

    private static String refused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.asString();
    }

    private JsonPath of(OrderState order, String language) {
        return ofOrder(order, "near-misses", language);
    }

    private JsonPath splitFill(OrderState order, String language) {
        return ofOrder(order, "split-fill", language);
    }

    private JsonPath ofOrder(OrderState order, String what, String language) {
        return season.asBuyerOf(order)
                .header("Accept-Language", language)
                .get("/api/orders/" + order.id() + "/" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath of(HarvestState harvest) {
        return season.asCooperativeOf(harvest)
                .header("Accept-Language", "en")
                .get("/api/harvests/" + harvest.id() + "/near-misses")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
