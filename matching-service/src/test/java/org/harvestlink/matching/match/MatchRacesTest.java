package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

/** What happens between the moment in which a step reads its match and the moment in which it is written. */
@QuarkusTest
@MatchingStack
class MatchRacesTest {

    /** The harvest declared anew without its certificate, as its event would do it. */
    private static final String REVOKED = """
            update position set listing_version = 2,
              listing = jsonb_set(jsonb_set(listing, '{version}', '2'), '{certifications}', '[]')
            where id = $1
            """;

    @Inject
    Season season;

    @Inject
    Pool pool;

    @Test
    void nobodyAgreesToTermsThatTheOtherSideChangedInTheSameMoment() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        UUID id = heldByTheBuyer(harvest, order);

        CompletableFuture<Response> acceptance;
        try (Bottleneck held = new Bottleneck(pool, harvest.id())) {
            sent(
                    season.asBuyerOf(order).body("{\"quantityKg\": 900, \"priceVndPerKg\": 9000}"),
                    "/api/matches/" + id + "/counter-offer");
            held.waiting(1);
            acceptance = sent(season.asCooperativeOf(harvest), "/api/matches/" + id + "/acceptance");
            held.waiting(2);
        }

        acceptance.join().then().statusCode(409).body("type", equalTo("/problems/changed-meanwhile"));
        season.asCooperativeOf(harvest)
                .get("/api/matches/" + id)
                .then()
                .body("status", equalTo("HELD"))
                .body("priceVndPerKg", equalTo(9_000));
    }

    @Test
    void anAgreementIsJudgedOnWhatTheListingsSayWhenItIsMade() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        UUID id = heldByTheBuyer(harvest, order);

        CompletableFuture<Response> acceptance;
        try (Bottleneck held = new Bottleneck(pool, harvest.id())) {
            acceptance = sent(season.asCooperativeOf(harvest), "/api/matches/" + id + "/acceptance");
            held.waiting(1);
            held.execute(REVOKED, harvest.id());
        }

        acceptance
                .join()
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-compatible"))
                .body("reasons.find { it.rule == 'CERTIFICATION' }.verdict", equalTo("FAIL"));
        assertThat(season.kilograms(harvest.id())).containsExactly(0L, 1_000L, 0L, 0L, 0L);
    }

    @Test
    void aCounterOfferOfThePriceAloneIsJudgedOnWhatTheListingsSayWhenItIsMade() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        UUID id = heldByTheBuyer(harvest, order);

        CompletableFuture<Response> counter;
        try (Bottleneck held = new Bottleneck(pool, harvest.id())) {
            counter = sent(
                    season.asCooperativeOf(harvest).body("{\"priceVndPerKg\": 13000}"),
                    "/api/matches/" + id + "/counter-offer");
            held.waiting(1);
            held.execute(REVOKED, harvest.id());
        }

        counter.join().then().statusCode(409).body("type", equalTo("/problems/not-compatible"));
    }

    @Test
    void aDirectProposalIsJudgedOnWhatTheListingsSayWhenItIsMade() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        season.match(harvest, order, "PROPOSED");

        CompletableFuture<Response> proposal;
        try (Bottleneck held = new Bottleneck(pool, harvest.id())) {
            proposal = sent(season.asBuyerOf(order).body(proposal(harvest, order, 100)), "/api/matches");
            held.waiting(1);
            held.execute(REVOKED, harvest.id());
        }

        proposal.join().then().statusCode(409).body("type", equalTo("/problems/not-compatible"));
        assertThat(season.kilograms(harvest.id())).containsExactly(1_000L, 0L, 0L, 0L, 0L);
    }

    @Test
    void kilogramsThatComeFreeWhileAStepWaitsAreThereForIt() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState first = season.post(season.order(crop, 1_000));
        UUID agreed = UUID.fromString(season.asBuyerOf(first)
                .body(proposal(harvest, first, 1_000))
                .post("/api/matches")
                .path("id"));
        season.asCooperativeOf(harvest)
                .post("/api/matches/" + agreed + "/acceptance")
                .then()
                .statusCode(200);
        OrderState second = season.post(season.order(crop, 400));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> season.count("select count(*) from position where id = $1", second.id()) == 1);

        CompletableFuture<Response> proposal;
        try (Bottleneck held = new Bottleneck(pool, harvest.id())) {
            sent(season.asBuyerOf(first), "/api/matches/" + agreed + "/cancellation");
            held.waiting(1);
            proposal = sent(season.asBuyerOf(second).body(proposal(harvest, second, 400)), "/api/matches");
            held.waiting(2);
        }

        proposal.join().then().statusCode(201);
        assertThat(season.kilograms(harvest.id())).containsExactly(600L, 400L, 0L, 0L, 0L);
    }

    @Test
    void anAcceptanceAndACounterOfferKeepTheReasonsAndVersionsThatTheyWereJudgedOn() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        UUID id = heldByTheBuyer(harvest, order);
        HarvestState revised = season.revise(harvest, 1_200, HarvestStatus.LISTED);
        awaitListing(harvest.id(), 2);

        season.asCooperativeOf(harvest)
                .body("{\"priceVndPerKg\": 12500}")
                .post("/api/matches/" + id + "/counter-offer")
                .then()
                .statusCode(200);
        assertThat(judgedHarvest(id)).isEqualTo(2);
        season.revise(revised, 1_300, HarvestStatus.LISTED);
        awaitListing(harvest.id(), 3);
        season.execute("update match set reasons = '[]' where id = $1", id);

        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("reasons.rule", hasItem("CERTIFICATION"));
        assertThat(judgedHarvest(id)).isEqualTo(3);
    }

    private static String proposal(HarvestState harvest, OrderState order, long kg) {
        return """
                {"harvestId": "%s", "orderId": "%s", "quantityKg": %d, "priceVndPerKg": 12000,
                 "delivery": {"from": "%s", "to": "%s"}}
                """.formatted(
                        harvest.id(),
                        order.id(),
                        kg,
                        order.delivery().from(),
                        order.delivery().to());
    }

    private UUID heldByTheBuyer(HarvestState harvest, OrderState order) {
        UUID id = season.match(harvest, order, "PROPOSED");
        season.asBuyerOf(order)
                .post("/api/matches/" + id + "/acceptance")
                .then()
                .statusCode(200);
        return id;
    }

    private void awaitListing(UUID position, long version) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> season.count("select listing_version from position where id = $1", position) == version);
    }

    private long judgedHarvest(UUID match) {
        return season.count("select harvest_version from match where id = $1", match);
    }

    private static CompletableFuture<Response> sent(RequestSpecification request, String path) {
        return CompletableFuture.supplyAsync(() -> request.post(path), task -> new Thread(task).start());
    }
}
