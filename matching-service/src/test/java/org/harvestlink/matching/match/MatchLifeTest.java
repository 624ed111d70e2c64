package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class MatchLifeTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Season season;

    @Test
    void aHarvestAndAnOrderThatSuitAreProposedWithReasonsInBothLanguages() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 16_400));
        OrderState order = season.post(season.order(crop, 10_000));

        UUID id = season.match(harvest, order, "PROPOSED");

        season.asCooperativeOf(harvest)
                .header("Accept-Language", "vi")
                .get("/api/matches/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("quantityKg", equalTo(10_000))
                .body("priceVndPerKg", equalTo(12_000))
                .body("origin", equalTo("CONTINUOUS"))
                .body("acceptedBy", empty())
                .body("reasons.rule", hasItem("CERTIFICATION"))
                .body("reasons.verdict", not(hasItem("FAIL")))
                .body("reasons.text.join(' ')", org.hamcrest.Matchers.containsString("VietGAP"))
                .body("history.status", contains("PROPOSED"));
        assertThat(season.kilograms(harvest.id())).containsExactly(16_400L, 0L, 0L, 0L, 0L);
    }

    @Test
    void bothSidesAcceptAndDeliver() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 16_400));
        OrderState order = season.post(season.order(crop, 10_000));
        UUID id = season.match(harvest, order, "PROPOSED");

        season.asCooperativeOf(harvest)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("acceptedBy", contains("COOPERATIVE"));
        assertThat(season.kilograms(harvest.id())).containsExactly(6_400L, 10_000L, 0L, 0L, 0L);

        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("acceptedBy", contains("COOPERATIVE", "BUYER"));
        assertThat(season.kilograms(harvest.id())).containsExactly(6_400L, 0L, 10_000L, 0L, 0L);
        assertThat(season.kilograms(order.id())).containsExactly(0L, 0L, 10_000L, 0L, 0L);

        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/delivery")
                .then()
                .statusCode(200)
                .body("status", equalTo("DELIVERED"))
                .body("history.status", contains("PROPOSED", "HELD", "AGREED", "DELIVERED"))
                .body("history.by", contains("MARKET", "COOPERATIVE", "BUYER", "BUYER"));
        assertThat(season.kilograms(harvest.id())).containsExactly(6_400L, 0L, 0L, 10_000L, 0L);
    }

    @Test
    void aRefusedHoldGivesItsKilogramsBackAndIsNotProposedAgain() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000));
        UUID id = season.match(harvest, order, "PROPOSED");
        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);

        season.asCooperativeOf(harvest)
                .body("{\"reason\": \"Đã bán chợ\"}")
                .post("/api/matches/" + id + "/refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("history[2].reason", equalTo("Đã bán chợ"));

        assertThat(season.kilograms(harvest.id())).containsExactly(5_000L, 0L, 0L, 0L, 0L);
        await().atMost(SOON).until(() -> season.count("select count(*) from rematch") == 0);
        assertThat(season.count("select count(*) from match where harvest_id = $1", harvest.id()))
                .isEqualTo(1);
    }

    @Test
    void anUnansweredHoldExpiresAndGivesBackWhatItTook() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 3_000));
        UUID id = season.match(harvest, order, "PROPOSED");
        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);

        season.execute(
                "update match set hold_expires_at = now() - interval '1 second', version = version + 1 where id = $1",
                id);

        season.match(harvest, order, "EXPIRED");
        assertThat(season.kilograms(harvest.id())).containsExactly(5_000L, 0L, 0L, 0L, 0L);
        assertThat(season.kilograms(order.id())).containsExactly(3_000L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aCounterOfferIsItsSendersAcceptanceOfTheNewTerms() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000));
        UUID id = season.match(harvest, order, "PROPOSED");
        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);

        season.asCooperativeOf(harvest)
                .body("{\"quantityKg\": 4000, \"priceVndPerKg\": 13000}")
                .post("/api/matches/" + id + "/counter-offer")
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("quantityKg", equalTo(4_000))
                .body("priceVndPerKg", equalTo(13_000))
                .body("acceptedBy", contains("COOPERATIVE"));

        assertThat(season.kilograms(harvest.id())).containsExactly(1_000L, 4_000L, 0L, 0L, 0L);
        assertThat(season.kilograms(order.id())).containsExactly(1_000L, 4_000L, 0L, 0L, 0L);
    }

    @Test
    void aCancelledAgreementOpensItsKilogramsAgain() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000));
        UUID id = season.match(harvest, order, "PROPOSED");
        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        season.asCooperativeOf(harvest)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);

        season.asCooperativeOf(harvest)
                .post("/api/matches/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        assertThat(season.kilograms(harvest.id())).containsExactly(5_000L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aWithdrawnHarvestTakesItsProposalsAndHoldsWithIt() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 9_000));
        OrderState first = season.post(season.order(crop, 4_000));
        OrderState second = season.post(season.order(crop, 3_000));
        UUID held = season.match(harvest, first, "PROPOSED");
        season.match(harvest, second, "PROPOSED");
        season.asBuyerOf(first)
                .post("/api/matches/" + held + "/acceptance")
                .then()
                .statusCode(200);

        season.revise(harvest, 9_000, HarvestStatus.WITHDRAWN);

        season.match(harvest, first, "WITHDRAWN");
        season.match(harvest, second, "WITHDRAWN");
        assertThat(season.kilograms(first.id())).containsExactly(4_000L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aHarvestThatShrinksBelowWhatIsPromisedHasAShortfallAndPromisesNothingMore() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 10_000));
        OrderState first = season.post(season.order(crop, 6_000));
        OrderState second = season.post(season.order(crop, 2_000));
        UUID id = season.match(harvest, first, "PROPOSED");
        season.asBuyerOf(first)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        season.asCooperativeOf(harvest)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        season.match(harvest, second, "PROPOSED");

        season.revise(harvest, 4_000, HarvestStatus.LISTED);

        await().atMost(SOON).untilAsserted(() -> assertThat(season.kilograms(harvest.id()))
                .isEqualTo(List.of(0L, 0L, 6_000L, 0L, 2_000L)));
        season.match(harvest, second, "WITHDRAWN");
        season.asBuyerOf(second)
                .body(proposal(harvest, second, 100))
                .post("/api/matches")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-listed"));
    }

    @Test
    void aDirectProposalTakesThePlaceOfTheMarketsAndReserves() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000));
        season.match(harvest, order, "PROPOSED");

        season.asBuyerOf(order)
                .body(proposal(harvest, order, 1_500))
                .post("/api/matches")
                .then()
                .statusCode(201)
                .body("status", equalTo("HELD"))
                .body("origin", equalTo("DIRECT"))
                .body("acceptedBy", contains("BUYER"));

        season.match(harvest, order, "WITHDRAWN");
        assertThat(season.kilograms(harvest.id())).containsExactly(3_500L, 1_500L, 0L, 0L, 0L);
    }

    @Test
    void theSameKeyHasOneEffectAndOneAnswer() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000));
        season.match(harvest, order, "PROPOSED");
        String key = UUID.randomUUID().toString();

        String first = season.as(Tokens.buyer(order.buyerId()), key)
                .body(proposal(harvest, order, 700))
                .post("/api/matches")
                .asString();
        String second = season.as(Tokens.buyer(order.buyerId()), key)
                .body(proposal(harvest, order, 700))
                .post("/api/matches")
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(season.kilograms(harvest.id())).containsExactly(4_300L, 700L, 0L, 0L, 0L);
        season.as(Tokens.buyer(order.buyerId()), key)
                .body(proposal(harvest, order, 800))
                .post("/api/matches")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aMatchIsNobodysBusinessButItsPartiesAndTheOrganizers() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000));
        UUID id = season.match(harvest, order, "PROPOSED");
        String stranger = Tokens.buyer(UUID.randomUUID());

        season.as(stranger).get("/api/matches/" + id).then().statusCode(404);
        season.as(stranger).post("/api/matches/" + id + "/acceptance").then().statusCode(404);
        season.as(stranger).get("/api/matches?harvestId=" + harvest.id()).then().body("items", empty());
        season.as(Tokens.organizer(UUID.randomUUID()))
                .get("/api/matches/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aStaleAcceptanceIsRefusedWhenItsSenderNamesTheVersion() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000));
        UUID id = season.match(harvest, order, "PROPOSED");

        season.asBuyerOf(order)
                .header("If-Match", "\"7\"")
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
    }

    private static String proposal(HarvestState harvest, OrderState order, long kg) {
        return """
                {"harvestId": "%s", "orderId": "%s", "quantityKg": %d, "priceVndPerKg": 12500,
                 "delivery": {"from": "%s", "to": "%s"}}
                """.formatted(
                        harvest.id(),
                        order.id(),
                        kg,
                        order.delivery().from(),
                        order.delivery().to());
    }
}
