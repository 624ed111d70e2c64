package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class NegotiationRoundsTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Season season;

    @Inject
    Scheduler scheduler;

    @Test
    void bothSidesReadTheWholeHistoryOfOffers() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 4_000));
        UUID id = season.match(harvest, order, "PROPOSED");
        String days = "{\"from\": \"%s\", \"to\": \"%s\"}"
                .formatted(
                        order.delivery().from().plusDays(1),
                        order.delivery().from().plusDays(3));

        counter(season.asBuyerOf(order), id, "{\"quantityKg\": 3000, \"priceVndPerKg\": 11000}");
        assertKilograms(harvest, order, 3_000);
        counter(season.asCooperativeOf(harvest), id, "{\"quantityKg\": 3800}");
        assertKilograms(harvest, order, 3_800);
        counter(season.asBuyerOf(order), id, "{\"priceVndPerKg\": 11500, \"delivery\": " + days + "}");
        assertKilograms(harvest, order, 3_800);
        counter(season.asBuyerOf(order), id, "{\"quantityKg\": 2500}");
        assertKilograms(harvest, order, 2_500);
        season.asCooperativeOf(harvest)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);

        for (RequestSpecification side : List.of(season.asCooperativeOf(harvest), season.asBuyerOf(order))) {
            side.get("/api/matches/" + id)
                    .then()
                    .body("status", equalTo("AGREED"))
                    .body(
                            "history.step",
                            contains(
                                    "PROPOSAL",
                                    "COUNTER_OFFER",
                                    "COUNTER_OFFER",
                                    "COUNTER_OFFER",
                                    "COUNTER_OFFER",
                                    "ACCEPTANCE"))
                    .body("history.by", contains("MARKET", "BUYER", "COOPERATIVE", "BUYER", "BUYER", "COOPERATIVE"))
                    .body("history.offeredBy", contains("MARKET", "BUYER", "COOPERATIVE", "BUYER", "BUYER", "BUYER"))
                    .body("history.quantityKg", contains(4_000, 3_000, 3_800, 3_800, 2_500, 2_500))
                    .body("history.priceVndPerKg", contains(12_000, 11_000, 11_000, 11_500, 11_500, 11_500))
                    .body(
                            "history[2].delivery.from",
                            equalTo(order.delivery().from().toString()))
                    .body(
                            "history[3].delivery.from",
                            equalTo(order.delivery().from().plusDays(1).toString()))
                    .body(
                            "history[5].delivery.to",
                            equalTo(order.delivery().from().plusDays(3).toString()))
                    .body("history[4].holdExpiresAt", notNullValue())
                    .body("history[5].holdExpiresAt", nullValue());
        }
        assertThat(season.kilograms(harvest.id())).containsExactly(2_500L, 0L, 2_500L, 0L, 0L);
    }

    @Test
    void aCounterOfferOfMoreThanIsOpenLeavesTheHoldAsItWas() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 4_000));
        UUID id = season.match(harvest, order, "PROPOSED");
        counter(season.asBuyerOf(order), id, "{\"quantityKg\": 3000}");

        season.asCooperativeOf(harvest)
                .body("{\"quantityKg\": 4001}")
                .post("/api/matches/" + id + "/counter-offer")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-enough-open"))
                .body("openKg", equalTo(1_000));

        assertKilograms(harvest, order, 3_000);
    }

    @Test
    void theBuyersMaximumIsNowhereInWhatTheCooperativeReads() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 4_000, 16_543));
        UUID id = season.match(harvest, order, "PROPOSED");
        counter(season.asCooperativeOf(harvest), id, "{\"priceVndPerKg\": 15000}");
        counter(season.asBuyerOf(order), id, "{\"priceVndPerKg\": 12500}");
        counter(season.asCooperativeOf(harvest), id, "{\"priceVndPerKg\": 13500}");

        for (String language : List.of("vi", "en")) {
            String read = season.asCooperativeOf(harvest)
                    .header("Accept-Language", language)
                    .get("/api/matches/" + id)
                    .asString();
            // neither the maximum nor what it leaves after an estimated 3,390 VND/kg of transport, nor how far off a
            // price is
            assertThat(read)
                    .doesNotContain("16543", "16,543", "16.543", "13153", "13,153", "13.153", "too dear", "Đắt");
        }
        assertThat(season.count("select count(*) from outbox where topic = 'matches' and body::text like '%16543%'"))
                .isZero();
    }

    @Test
    void aReasonToCancelIsReadByBothSidesAndMayBeLeftOut() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 4_000));
        season.match(harvest, order, "PROPOSED");
        UUID explained = season.directlyAgreed(harvest, order, 1_000);
        UUID unexplained = season.directlyAgreed(harvest, order, 1_500);

        season.asCooperativeOf(harvest)
                .body("{\"reason\": \"  Mưa đá hỏng vườn \"}")
                .post("/api/matches/" + explained + "/cancellation")
                .then()
                .statusCode(200);
        season.asBuyerOf(order)
                .body("{\"reason\": \"   \"}")
                .post("/api/matches/" + unexplained + "/cancellation")
                .then()
                .statusCode(200)
                .body("history[-1].reason", nullValue());
        season.asBuyerOf(order)
                .body("{\"reason\": \"" + "x".repeat(501) + "\"}")
                .post("/api/matches/" + unexplained + "/cancellation")
                .then()
                .statusCode(400);

        season.asBuyerOf(order)
                .get("/api/matches/" + explained)
                .then()
                .body("history[-1].step", equalTo("CANCELLATION"))
                .body("history[-1].by", equalTo("COOPERATIVE"))
                .body("history[-1].reason", equalTo("Mưa đá hỏng vườn"));
        assertThat(season.kilograms(harvest.id())).containsExactly(5_000L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aHoldWhoseTimePassedWhileNobodySweptCannotBeAcceptedAndIsGivenBackAfterwards() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 4_000));
        season.match(harvest, order, "PROPOSED");
        UUID id = season.directlyHeld(harvest, order, 1_000);
        Instant back;
        scheduler.pause(HoldExpiry.SWEEP);
        try {
            season.execute(
                    "update match set hold_expires_at = now() - interval '2 hours', version = version + 1 where id = $1",
                    id);

            season.asCooperativeOf(harvest)
                    .post("/api/matches/" + id + "/acceptance")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/hold-over"));
            season.asCooperativeOf(harvest)
                    .body("{\"quantityKg\": 900}")
                    .post("/api/matches/" + id + "/counter-offer")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/hold-over"));
            assertKilograms(harvest, order, 1_000);
            back = Instant.now();
        } finally {
            scheduler.resume(HoldExpiry.SWEEP);
        }

        await().atMost(SOON).untilAsserted(() -> season.asBuyerOf(order)
                .header("Accept-Language", "en")
                .get("/api/matches/" + id)
                .then()
                .body("status", equalTo("EXPIRED"))
                .body("history[-1].reason", equalTo("The other side did not answer in time")));
        assertThat(season.kilograms(harvest.id())).containsExactly(5_000L, 0L, 0L, 0L, 0L);
        List<String> history =
                season.asBuyerOf(order).get("/api/matches/" + id).jsonPath().getList("history.at", String.class);
        // it took effect when the kilograms came back, not when its time was over
        assertThat(Instant.parse(history.get(history.size() - 1))).isAfter(back);
    }

    private static void counter(RequestSpecification side, UUID id, String terms) {
        side.body(terms).post("/api/matches/" + id + "/counter-offer").then().statusCode(200);
    }

    private void assertKilograms(HarvestState harvest, OrderState order, long heldKg) {
        assertThat(season.kilograms(harvest.id())).containsExactly(harvest.quantityKg() - heldKg, heldKg, 0L, 0L, 0L);
        assertThat(season.kilograms(order.id())).containsExactly(order.quantityKg() - heldKg, heldKg, 0L, 0L, 0L);
    }
}
