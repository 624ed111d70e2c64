package org.harvestlink.matching.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class ClearingTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final long HAUL = 150 + 8 * 405;

    @Inject
    Season season;

    private final String organizer = Tokens.organizer(UUID.randomUUID());

    @Test
    void aBookIsClearedAtItsProvenOptimumAndEachCooperativeGetsThePriceAtWhichTheMarketIsAtRest() {
        // Given two harvests of 6,000 kg at 12,000 VND/kg, and 10,000 kg wanted at up to 18,000
        String crop = season.newCrop();
        HarvestState cheap = season.list(season.harvest(crop, 6_000));
        HarvestState other = season.list(season.harvest(crop, 6_000));
        OrderState order = season.post(season.order(crop, 10_000));
        season.match(cheap, order, "PROPOSED");
        season.match(other, order, "PROPOSED");

        // When
        JsonPath cleared = clear(crop, false);

        // Then
        long surplus = 10_000 * (18_000 - 12_000 - HAUL);
        assertThat(cleared.getLong("surplusVnd")).isEqualTo(surplus);
        assertThat(cleared.getLong("upperBoundVnd")).isEqualTo(surplus);
        assertThat(cleared.getLong("matchedKg")).isEqualTo(10_000);
        assertThat(cleared.getList("trades.quantityKg", Long.class).stream().mapToLong(kg -> kg))
                .hasSize(2);
        assertThat(cleared.getList("trades.priceVndPerKg", Long.class)).containsOnly(12_000L);
    }

    @Test
    void itsTradesTakeThePlaceOfWhatTheMarketHadProposed() {
        // Given more wanted than there is, so that the fruit is worth more than its ask
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 6_000));
        OrderState order = season.post(season.order(crop, 10_000));
        UUID before = season.match(harvest, order, "PROPOSED");

        // When
        clear(crop, true);

        // Then
        JsonPath match = season.asBuyerOf(order)
                .get("/api/matches?status=PROPOSED&orderId=" + order.id())
                .jsonPath();
        assertThat(match.getList("items.origin", String.class)).containsExactly("CLEARING");
        assertThat(match.getLong("items[0].priceVndPerKg")).isEqualTo(18_000 - HAUL);
        assertThat(match.getLong("items[0].quantityKg")).isEqualTo(6_000);
        assertThat(season.asBuyerOf(order)
                        .get("/api/matches/" + before)
                        .jsonPath()
                        .getString("status"))
                .isEqualTo("WITHDRAWN");

        // When somebody else lists fruit, and the market looks again
        season.list(season.harvest(crop, 1_000));

        // Then the clearing's price stands
        await().atMost(SOON).until(() -> season.count("select count(*) from rematch where crop = $1", crop) == 0);
        assertThat(season.asBuyerOf(order)
                        .get("/api/matches/" + match.getString("items[0].id"))
                        .jsonPath()
                        .getLong("priceVndPerKg"))
                .isEqualTo(18_000 - HAUL);
    }

    @Test
    void itSaysWhatWasLeftAndAtWhichPriceItWouldHaveTraded() {
        // Given 6,000 kg for an order that pays 18,000 VND/kg and takes all, one that pays less, and fruit that is too
        // dear
        String crop = season.newCrop();
        season.list(season.harvest(crop, 6_000));
        HarvestState dear = season.list(season.asking(season.harvest(crop, 3_000), 16_000));
        OrderState served = season.post(season.order(crop, 10_000));
        OrderState outbid = season.post(season.order(crop, 2_000, 16_500));
        await().atMost(SOON).until(() -> season.count("select count(*) from position where crop = $1", crop) == 4);

        // When
        JsonPath unmatched = clear(crop, false);

        // Then the largest come first
        assertThat(unmatched.getInt("unmatched.orderCount")).isEqualTo(2);
        assertThat(unmatched.getList("unmatched.orders.orderId", String.class))
                .containsExactly(served.id().toString(), outbid.id().toString());
        assertThat(unmatched.getList("unmatched.orders.missingKg", Long.class)).containsExactly(4_000L, 2_000L);
        assertThat(unmatched.getList("unmatched.orders.rule")).containsExactly("PRICE", "PRICE");
        assertThat(unmatched.getMap("unmatched.orders[0]")).doesNotContainKey("nearestVndPerKg");
        assertThat(unmatched.getLong("unmatched.orders[1].nearestVndPerKg")).isEqualTo(18_000);
        assertThat(unmatched.getString("unmatched.orders[1].text"))
                .isEqualTo("Hàng hợp đơn có giá giao từ 18.000 ₫/kg");
        assertThat(unmatched.getList("unmatched.harvests.harvestId", String.class))
                .containsExactly(dear.id().toString());
        assertThat(unmatched.getLong("unmatched.harvests[0].unsoldKg")).isEqualTo(3_000);
        assertThat(unmatched.getLong("unmatched.harvests[0].nearestVndPerKg")).isEqualTo(18_000 - HAUL);
    }

    @Test
    void itSaysWhichRuleLeftAnOrderInTheLanguageAskedFor() {
        String crop = season.newCrop();
        OrderState order = season.post(season.order(crop, 10_000));
        await().atMost(SOON).until(() -> season.count("select count(*) from position where crop = $1", crop) == 1);

        String path = cleared(crop, false);

        JsonPath english =
                season.as(organizer).header("Accept-Language", "en").get(path).jsonPath();
        assertThat(english.getString("unmatched.orders[0].orderId"))
                .isEqualTo(order.id().toString());
        assertThat(english.getString("unmatched.orders[0].rule")).isEqualTo("CROP");
        assertThat(english.getString("unmatched.orders[0].text")).isEqualTo("There is no other harvest of this crop");
        assertThat(season.as(organizer).get(path).jsonPath().getString("unmatched.orders[0].text"))
                .isEqualTo("Không còn vụ nào khác của loại quả này");
    }

    @Test
    void whatAnInstanceLeftBehindIsTakenOverAndGivenUpWhenItTakesEveryInstanceDown() {
        UUID leftBehind = abandoned(1);
        UUID deadly = abandoned(3);

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(status(leftBehind)).isEqualTo("DONE");
            assertThat(status(deadly)).isEqualTo("FAILED");
        });
    }

    /** A clearing whose worker has fallen silent after that many attempts in all. */
    private UUID abandoned(int attempts) {
        UUID id = UUID.randomUUID();
        season.execute("""
                        insert into clearing (id, crop, first_day, last_day, propose, status, asked_at, worker,
                                              worker_until, attempts)
                        values ($1, 'NOTHING', current_date, current_date, false, 'SOLVING', now(), $1,
                                now() - interval '1 s', $2)
                        """, id, attempts);
        return id;
    }

    private String status(UUID clearing) {
        return season.as(organizer).get("/api/clearings/" + clearing).jsonPath().getString("status");
    }

    @Test
    void onlyOrganizersClear() {
        assertThat(season.as(Tokens.buyer(UUID.randomUUID()))
                        .body(wanted("MANGO", false))
                        .post("/api/clearings")
                        .statusCode())
                .isEqualTo(403);
    }

    private JsonPath clear(String crop, boolean propose) {
        return season.as(organizer).get(cleared(crop, propose)).jsonPath();
    }

    /** The path of a clearing that is done. */
    private String cleared(String crop, boolean propose) {
        String location = season.as(organizer)
                .body(wanted(crop, propose))
                .post("/api/clearings")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/api/"));
        await().atMost(SOON).until(() -> "DONE"
                .equals(season.as(organizer).get(path).jsonPath().getString("status")));
        return path;
    }

    private static Map<String, Object> wanted(String crop, boolean propose) {
        return Map.of(
                "crop",
                crop,
                "window",
                Map.of(
                        "from",
                        Season.FIRST.toString(),
                        "to",
                        Season.FIRST.plusDays(20).toString()),
                "propose",
                propose);
    }
}
