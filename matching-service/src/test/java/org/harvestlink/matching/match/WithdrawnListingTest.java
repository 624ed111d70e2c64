package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

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
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.delivery.Actor;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

/** A listing that goes takes with it what is not agreed yet, in the transaction that hears of it. */
@QuarkusTest
@MatchingStack
class WithdrawnListingTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Season season;

    @Inject
    Pool pool;

    @Test
    void aWithdrawnHarvestGivesBackWhatWasHeldAndKeepsWhatIsAgreed() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 9_000));
        OrderState proposedTo = season.post(season.order(crop, 1_000));
        OrderState held = season.post(season.order(crop, 2_000));
        OrderState agreed = season.post(season.order(crop, 3_000));
        UUID proposal = season.match(harvest, proposedTo, "PROPOSED");
        UUID hold = season.directlyHeld(harvest, held, 1_500);
        UUID agreement = season.directlyAgreed(harvest, agreed, 3_000);

        season.revise(harvest, 9_000, HarvestStatus.WITHDRAWN);
        awaitGone(harvest.id());

        // at once: there is no moment in which the harvest is gone and its offers are not
        assertThat(status(proposal)).isEqualTo("WITHDRAWN");
        assertThat(status(hold)).isEqualTo("WITHDRAWN");
        assertThat(status(agreement)).isEqualTo("AGREED");
        assertThat(season.kilograms(harvest.id())).containsExactly(6_000L, 0L, 3_000L, 0L, 0L);
        assertThat(season.kilograms(held.id())).containsExactly(2_000L, 0L, 0L, 0L, 0L);
        season.asBuyerOf(held)
                .header("Accept-Language", "vi")
                .get("/api/matches/" + hold)
                .then()
                .body("history[-1].step", equalTo("WITHDRAWAL"))
                .body("history[-1].by", equalTo("MARKET"))
                .body("history[-1].reason", equalTo("Vụ thu hoạch đã được rút hoặc đã kết thúc"));
    }

    @Test
    void aWithdrawnOrderGivesBackWhatWasHeld() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 9_000));
        HarvestState other = season.list(season.harvest(crop, 4_000));
        OrderState order = season.post(season.order(crop, 5_000));
        season.match(harvest, order, "PROPOSED");
        UUID hold = season.directlyHeld(harvest, order, 1_000);
        UUID second = season.directlyHeld(other, order, 2_000);

        season.revise(order, order.delivery(), order.maxVndPerKg(), OrderStatus.WITHDRAWN);
        awaitGone(order.id());

        assertThat(status(hold)).isEqualTo("WITHDRAWN");
        assertThat(status(second)).isEqualTo("WITHDRAWN");
        assertThat(season.kilograms(order.id())).containsExactly(5_000L, 0L, 0L, 0L, 0L);
        assertThat(season.kilograms(harvest.id())).containsExactly(9_000L, 0L, 0L, 0L, 0L);
        assertThat(season.kilograms(other.id())).containsExactly(4_000L, 0L, 0L, 0L, 0L);
        season.asCooperativeOf(harvest)
                .header("Accept-Language", "en")
                .get("/api/matches/" + hold)
                .then()
                .body("history[-1].reason", equalTo("The order was withdrawn or is over"));
    }

    @Test
    void anAcceptanceJustBeforeTheWithdrawalIsGivenBack() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        UUID id = season.match(harvest, order, "PROPOSED");

        CompletableFuture<Response> acceptance;
        try (Bottleneck busy = new Bottleneck(pool, harvest.id())) {
            acceptance = sent(season.asBuyerOf(order), "/api/matches/" + id + "/acceptance");
            busy.waiting(1);
            season.revise(harvest, 1_000, HarvestStatus.WITHDRAWN);
            busy.declarationsWaiting(1);
        }

        assertThat(acceptance.join().statusCode()).isEqualTo(200);
        awaitGone(harvest.id());
        assertThat(status(id)).isEqualTo("WITHDRAWN");
        assertThat(season.kilograms(harvest.id())).containsExactly(1_000L, 0L, 0L, 0L, 0L);
        assertThat(season.kilograms(order.id())).containsExactly(1_000L, 0L, 0L, 0L, 0L);
    }

    @Test
    void anAcceptanceJustAfterTheWithdrawalIsRefused() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        UUID id = season.match(harvest, order, "PROPOSED");

        CompletableFuture<Response> acceptance;
        try (Bottleneck busy = new Bottleneck(pool, harvest.id())) {
            season.revise(harvest, 1_000, HarvestStatus.WITHDRAWN);
            busy.declarationsWaiting(1);
            acceptance = sent(season.asBuyerOf(order), "/api/matches/" + id + "/acceptance");
            busy.waiting(1);
        }

        acceptance
                .join()
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"))
                .body("matchStatus", equalTo("WITHDRAWN"));
        assertThat(status(id)).isEqualTo("WITHDRAWN");
        assertThat(season.kilograms(order.id())).containsExactly(1_000L, 0L, 0L, 0L, 0L);
    }

    @Test
    void anAgreementJustAfterTheWithdrawalIsRefusedAndOneJustBeforeStays() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 3_000));
        OrderState order = season.post(season.order(crop, 3_000));
        season.match(harvest, order, "PROPOSED");
        UUID before = season.directlyHeld(harvest, order, 1_000);
        UUID after = season.directlyHeld(harvest, order, 1_500);

        CompletableFuture<Response> agreed;
        CompletableFuture<Response> late;
        try (Bottleneck busy = new Bottleneck(pool, harvest.id())) {
            agreed = sent(season.asCooperativeOf(harvest), "/api/matches/" + before + "/acceptance");
            busy.waiting(1);
            season.revise(harvest, 3_000, HarvestStatus.WITHDRAWN);
            busy.declarationsWaiting(1);
            late = sent(season.asCooperativeOf(harvest), "/api/matches/" + after + "/acceptance");
            busy.waiting(2);
        }

        agreed.join().then().statusCode(200).body("status", equalTo("AGREED"));
        late.join().then().statusCode(409);
        awaitGone(harvest.id());
        assertThat(season.kilograms(harvest.id())).containsExactly(2_000L, 0L, 1_000L, 0L, 0L);
        assertThat(season.kilograms(order.id())).containsExactly(2_000L, 0L, 1_000L, 0L, 0L);
    }

    @Test
    void aWithdrawalDoesNotWaitForAPartnerThatIsBeingWrittenButComesAgain() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 1_000));
        OrderState order = season.post(season.order(crop, 1_000));
        season.match(harvest, order, "PROPOSED");
        UUID id = season.directlyHeld(harvest, order, 1_000);

        try (Bottleneck busy = new Bottleneck(pool, order.id())) {
            season.revise(harvest, 1_000, HarvestStatus.WITHDRAWN);
            // refused and rolled back: the harvest's row is not kept from others meanwhile
            await().atMost(SOON)
                    .until(() ->
                            season.count("select count(*) from outbox where topic = 'harvests' and sent_at is null")
                                    == 0);
            busy.execute("select 1 from position where id = $1 for no key update", harvest.id());
            assertThat(status(id)).isEqualTo("HELD");
        }

        awaitGone(harvest.id());
        assertThat(status(id)).isEqualTo("WITHDRAWN");
        assertThat(season.kilograms(order.id())).containsExactly(1_000L, 0L, 0L, 0L, 0L);
    }

    private void awaitGone(UUID position) {
        await().atMost(SOON)
                .until(() -> season.count("select count(*) from position where id = $1 and not listed", position) == 1);
    }

    /** As the database says at this moment. */
    private String status(UUID match) {
        return season.as(Actor.MARKET, "select status from match where id = $1", match)
                .iterator()
                .next()
                .getString("status");
    }

    private static CompletableFuture<Response> sent(RequestSpecification request, String path) {
        return CompletableFuture.supplyAsync(() -> request.post(path), task -> new Thread(task).start());
    }
}
