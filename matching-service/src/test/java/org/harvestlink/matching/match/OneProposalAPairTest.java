package org.harvestlink.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.contract.Origin;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Ids;
import org.harvestlink.delivery.Reads;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

/** A plan is made from what was read a moment ago: the pair may have something by the time that it is carried out. */
@QuarkusTest
@MatchingStack
class OneProposalAPairTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    /** Less than the ask: the market proposes nothing of its own. */
    private static final long TOO_LITTLE = 1_000;

    @Inject
    Season season;

    @Inject
    Reads reads;

    @Inject
    MatchRepository matches;

    @Test
    void aProposalThatWasPlannedBeforeADirectOneIsNotMadeBesideIt() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState taken = season.post(season.order(crop, 2_000, TOO_LITTLE));
        OrderState free = season.post(season.order(crop, 2_000, TOO_LITTLE));
        awaitPositions(crop, 3);
        proposeDirectly(harvest, taken);

        carryOut(proposal(harvest, taken), proposal(harvest, free));

        assertThat(matchesOf(harvest, taken)).isEqualTo(1);
        assertThat(matchesOf(harvest, free)).isEqualTo(1);
    }

    @Test
    void aPairThatIsProposedAlreadyDoesNotHoldUpTheOthers() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState proposed = season.post(season.order(crop, 2_000));
        OrderState free = season.post(season.order(crop, 2_000, TOO_LITTLE));
        awaitPositions(crop, 3);
        season.match(harvest, proposed, "PROPOSED");

        carryOut(proposal(harvest, proposed), proposal(harvest, free));

        assertThat(matchesOf(harvest, proposed)).isEqualTo(1);
        assertThat(matchesOf(harvest, free)).isEqualTo(1);
    }

    @Test
    void aProposalBesideAHoldOfTheSamePairIsWithdrawn() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 5_000));
        OrderState order = season.post(season.order(crop, 5_000));
        UUID id = season.match(harvest, order, "PROPOSED");
        proposeDirectly(harvest, order);
        awaitPositions(crop, 2);
        season.execute("update match set status = 'PROPOSED', version = version + 1 where id = $1", id);

        season.revise(harvest, 5_100, HarvestStatus.LISTED);

        await().atMost(SOON)
                .until(() ->
                        season.count("select count(*) from match where id = $1 and status = 'WITHDRAWN'", id) == 1);
        season.match(harvest, order, "HELD");
    }

    private void proposeDirectly(HarvestState harvest, OrderState order) {
        season.asBuyerOf(order)
                .body("""
                        {"harvestId": "%s", "orderId": "%s", "quantityKg": 1000, "priceVndPerKg": 12000,
                         "delivery": {"from": "%s", "to": "%s"}}
                        """.formatted(
                                harvest.id(),
                                order.id(),
                                order.delivery().from(),
                                order.delivery().to()))
                .post("/api/matches")
                .then()
                .statusCode(201);
    }

    private void carryOut(Transition... steps) {
        reads.on(Actor.MARKET, connection -> matches.applyStill(connection, List.of(steps)))
                .await()
                .atMost(SOON);
    }

    private static Transition proposal(HarvestState harvest, OrderState order) {
        Offer offer = new Offer(
                500,
                harvest.askVndPerKg(),
                new DayWindow(order.delivery().from(), order.delivery().to()),
                order.delivery().place());
        Match match = Match.proposed(
                Ids.next(),
                harvest.id(),
                order.id(),
                harvest.cooperativeId(),
                order.buyerId(),
                order.crop(),
                offer,
                Origin.CONTINUOUS,
                List.of(),
                1,
                1);
        return MatchRules.propose(match, Instant.now());
    }

    private long matchesOf(HarvestState harvest, OrderState order) {
        return season.count(
                "select count(*) from match where harvest_id = $1 and order_id = $2", harvest.id(), order.id());
    }

    private void awaitPositions(String crop, int expected) {
        await().atMost(SOON)
                .until(() -> season.count("select count(*) from position where crop = $1", crop) == expected
                        && season.count("select count(*) from rematch") == 0);
    }
}
