package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class ShortfallTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Season season;

    @Test
    void theNewestPromisesMissWhatAShrunkenHarvestCannotCover() {
        Promised promised = new Promised();

        season.revise(promised.harvest, 4_000, HarvestStatus.LISTED);

        awaitShortfalls(promised, 0, 1_500, 2_000);
        assertThat(season.kilograms(promised.harvest.id())).containsExactly(0L, 2_000L, 5_500L, 0L, 3_500L);
        for (RequestSpecification side :
                List.of(season.asCooperativeOf(promised.harvest), season.asBuyerOf(promised.agreedLater))) {
            side.header("Accept-Language", "vi")
                    .get("/api/matches/" + promised.second)
                    .then()
                    .body("shortfallKg", equalTo(1_500))
                    .body("quantityKg", equalTo(2_500))
                    .body("status", equalTo("AGREED"))
                    .body("version", equalTo(3))
                    .body("history[-1].step", equalTo("SHORTFALL"))
                    .body("history[-1].by", equalTo("MARKET"))
                    .body("history[-1].offeredBy", equalTo("BUYER"))
                    .body("history[-1].shortfallKg", equalTo(1_500))
                    .body("history[-1].reason", equalTo("Sản lượng giảm, vụ thu hoạch không còn đủ cho phần đã hứa"));
        }
    }

    @Test
    void bothSidesAreToldInTheTransactionThatTakesTheRevisionIn() {
        Promised promised = new Promised();

        season.revise(promised.harvest, 4_000, HarvestStatus.LISTED);

        awaitShortfalls(promised, 0, 1_500, 2_000);
        assertThat(season.count(
                        """
                        select count(*) from outbox where type = 'match.agreed' and body->>'id' = $1
                          and body->>'shortfallKg' = '1500' and body->>'version' = '3'
                          and audience @> array[$2::uuid, $3::uuid]
                        """,
                        promised.second.toString(),
                        promised.harvest.cooperativeId(),
                        promised.agreedLater.buyerId()))
                .isEqualTo(1);
        assertThat(season.count("""
                        select count(distinct xmin::text) from (
                          select xmin from match where id in ($1, $2)
                          union all
                          select xmin from match_history where match_id in ($1, $2) and step = 'SHORTFALL'
                          union all
                          select xmin from position where id = $3
                        ) as written
                        """, promised.second, promised.third, promised.harvest.id()))
                .as("transactions that have written them")
                .isEqualTo(1);
    }

    @Test
    void aShortfallShrinksWhenTheHarvestGrowsAgain() {
        Promised promised = new Promised();
        HarvestState small = season.revise(promised.harvest, 4_000, HarvestStatus.LISTED);
        awaitShortfalls(promised, 0, 1_500, 2_000);

        HarvestState larger = season.revise(small, 6_000, HarvestStatus.LISTED);

        awaitShortfalls(promised, 0, 0, 1_500);
        season.asBuyerOf(promised.agreedLater)
                .header("Accept-Language", "en")
                .get("/api/matches/" + promised.second)
                .then()
                .body("history[-1].shortfallKg", equalTo(0))
                .body("history[-1].reason", equalTo("Less is missing than before"));
        season.revise(larger, 7_500, HarvestStatus.LISTED);
        awaitShortfalls(promised, 0, 0, 0);
        assertThat(season.kilograms(promised.harvest.id())).containsExactly(0L, 2_000L, 5_500L, 0L, 0L);
    }

    @Test
    void aShortfallShrinksWhenANewerPromiseEnds() {
        Promised promised = new Promised();
        season.revise(promised.harvest, 4_000, HarvestStatus.LISTED);
        awaitShortfalls(promised, 0, 1_500, 2_000);

        // the newest missed all that it was promised: nothing comes free by its end
        season.asBuyerOf(promised.held)
                .post("/api/matches/" + promised.third + "/refusal")
                .then()
                .statusCode(200);
        awaitShortfalls(promised, 0, 1_500, 0);

        season.asBuyerOf(promised.agreedLater)
                .body("{\"reason\": \"Đã mua nơi khác\"}")
                .post("/api/matches/" + promised.second + "/cancellation")
                .then()
                .statusCode(200)
                .body("shortfallKg", equalTo(0));

        awaitShortfalls(promised, 0, 0, 0);
        assertThat(season.kilograms(promised.harvest.id())).containsExactly(1_000L, 0L, 3_000L, 0L, 0L);
        assertThat(season.kilograms(promised.agreedLater.id())).containsExactly(4_000L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aSmallerCounterOfferIsAWayOutOfAShortfallAndItsAnswerIsTheLatestState() {
        Promised promised = new Promised();
        season.revise(promised.harvest, 6_500, HarvestStatus.LISTED);
        awaitShortfalls(promised, 0, 0, 1_000);

        season.asCooperativeOf(promised.harvest)
                .body("{\"quantityKg\": 1200}")
                .post("/api/matches/" + promised.third + "/counter-offer")
                .then()
                .statusCode(200)
                .body("quantityKg", equalTo(1_200))
                .body("shortfallKg", equalTo(200))
                .header("ETag", equalTo("\"4\""))
                .body("history[-2].step", equalTo("COUNTER_OFFER"))
                .body("history[-1].step", equalTo("SHORTFALL"));

        assertThat(season.kilograms(promised.harvest.id())).containsExactly(0L, 1_200L, 5_500L, 0L, 200L);
        assertThat(season.kilograms(promised.held.id())).containsExactly(2_800L, 1_200L, 0L, 0L, 0L);
    }

    private void awaitShortfalls(Promised promised, long first, long second, long third) {
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        List.of(shortfall(promised.first), shortfall(promised.second), shortfall(promised.third)))
                .containsExactly(first, second, third));
    }

    private long shortfall(UUID match) {
        return season.count("select shortfall_kg from match where id = $1", match);
    }

    /** A harvest of 10,000 kg with an agreement on 3,000, a later one on 2,500 and the latest, a hold, on 2,000. */
    private final class Promised {

        private final HarvestState harvest;
        private final OrderState agreedLater;
        private final OrderState held;
        private final UUID first;
        private final UUID second;
        private final UUID third;

        Promised() {
            String crop = season.newCrop();
            harvest = season.list(season.harvest(crop, 10_000));
            OrderState agreedFirst = season.post(season.order(crop, 4_000));
            agreedLater = season.post(season.order(crop, 4_000));
            held = season.post(season.order(crop, 4_000));
            first = season.directlyAgreed(harvest, agreedFirst, 3_000);
            second = season.directlyHeld(harvest, agreedLater, 2_500);
            third = season.directlyHeld(harvest, held, 2_000);
            // agreed on last, but promised before the third
            season.asCooperativeOf(harvest)
                    .post("/api/matches/" + second + "/acceptance")
                    .then()
                    .statusCode(200);
        }
    }
}
