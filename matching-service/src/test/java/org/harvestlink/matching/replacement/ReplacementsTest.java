package org.harvestlink.matching.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.contract.OrderStatus;
import org.harvestlink.delivery.testing.Tokens;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class ReplacementsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Season season;

    @Test
    void theBestHarvestsShareTheMissingKilogramsAndOthersStandBy() {
        String crop = season.newCrop();
        Agreed agreed = new Agreed(crop, 18_000);
        HarvestState dear = season.list(season.asking(season.harvest(crop, 9_000), 13_000));
        HarvestState cheap = season.list(season.asking(season.harvest(crop, 1_500), 12_500));
        HarvestState tooDear = season.list(season.asking(season.harvest(crop, 9_000), 15_000));

        agreed.shrinkTo(4_000);

        await().atMost(SOON).untilAsserted(() -> replacements(season.asBuyerOf(agreed.order), agreed.match)
                .statusCode(200)
                .body("missingKg", equalTo(2_000))
                .body("orderOpenKg", equalTo(0))
                .body(
                        "harvests.harvestId",
                        contains(cheap.id().toString(), dear.id().toString()))
                .body("harvests.quantityKg", contains(1_500, 500))
                .body("harvests.askVndPerKg", contains(12_500, 13_000))
                .body("harvests[0].district", equalTo("124"))
                .body(
                        "harvests[0].delivery.to",
                        equalTo(agreed.order.delivery().to().toString()))
                .body("harvests[0].reasons.rule", hasItem("CERTIFICATION"))
                .body("harvests[0].reasons.verdict", not(hasItem("FAIL"))));
        assertThat(tooDear.askVndPerKg()).isGreaterThan(14_610); // with 3,390 for transport beyond the maximum
    }

    @Test
    void theCooperativeCannotReadTheMaximumFromWhichHarvestsAreOffered() {
        String crop = season.newCrop();
        Agreed agreed = new Agreed(crop, 18_000);
        HarvestState tooDear = season.list(season.asking(season.harvest(crop, 9_000), 15_000));

        agreed.shrinkTo(4_000);

        await().atMost(SOON).untilAsserted(() -> replacements(season.asCooperativeOf(agreed.harvest), agreed.match)
                .body("harvests.harvestId", contains(tooDear.id().toString()))
                .body("harvests[0].reasons.rule", not(hasItem("PRICE"))));
        replacements(season.asBuyerOf(agreed.order), agreed.match).body("harvests", empty());
    }

    @Test
    void nothingIsMissingFromAMatchWithoutAShortfallAndStrangersSeeNone() {
        String crop = season.newCrop();
        Agreed agreed = new Agreed(crop, 18_000);
        season.list(season.harvest(crop, 9_000));

        replacements(season.asBuyerOf(agreed.order), agreed.match)
                .statusCode(200)
                .body("missingKg", equalTo(0))
                .body("harvests", empty());
        replacements(season.as(Tokens.buyer(UUID.randomUUID())), agreed.match).statusCode(404);
        replacements(season.as(Tokens.organizer(UUID.randomUUID())), agreed.match)
                .statusCode(200);
    }

    @Test
    void theBuyerProposesToAReplacementOnceTheMissingKilogramsAreOpen() {
        String crop = season.newCrop();
        Agreed agreed = new Agreed(crop, 18_000);
        HarvestState other = season.list(season.harvest(crop, 9_000));
        agreed.shrinkTo(4_000);
        await().atMost(SOON).untilAsserted(() -> replacements(season.asBuyerOf(agreed.order), agreed.match)
                .body("harvests.harvestId", contains(other.id().toString())));

        season.asBuyerOf(agreed.order)
                .post("/api/matches/" + agreed.match + "/cancellation")
                .then()
                .statusCode(200);
        season.directlyHeld(agreed.harvest, agreed.order, 4_000);
        season.directlyHeld(other, agreed.order, 2_000);

        assertThat(season.kilograms(agreed.order.id())).isEqualTo(List.of(0L, 6_000L, 0L, 0L, 0L));
        assertThat(season.kilograms(agreed.harvest.id())).isEqualTo(List.of(0L, 4_000L, 0L, 0L, 0L));
    }

    @Test
    void anOrderThatIsWithdrawnNeedsNoReplacement() {
        String crop = season.newCrop();
        Agreed agreed = new Agreed(crop, 18_000);
        season.list(season.harvest(crop, 9_000));
        agreed.shrinkTo(4_000);
        season.revise(agreed.order, agreed.order.delivery(), agreed.order.maxVndPerKg(), OrderStatus.WITHDRAWN);

        await().atMost(SOON).untilAsserted(() -> replacements(season.asBuyerOf(agreed.order), agreed.match)
                .body("missingKg", equalTo(2_000))
                .body("harvests", empty()));
    }

    private static ValidatableResponse replacements(RequestSpecification reader, UUID match) {
        return reader.get("/api/matches/" + match + "/replacements").then();
    }

    /** An order of 6,000 kg that is all agreed on with one harvest. */
    private final class Agreed {

        private final HarvestState harvest;
        private final OrderState order;
        private final UUID match;

        Agreed(String crop, long maxVndPerKg) {
            harvest = season.list(season.harvest(crop, 6_000));
            order = season.post(season.order(crop, 6_000, maxVndPerKg));
            match = season.directlyAgreed(harvest, order, 6_000);
        }

        void shrinkTo(long kg) {
            season.revise(harvest, kg, HarvestStatus.LISTED);
            await().atMost(SOON)
                    .until(() -> season.count("select shortfall_kg from match where id = $1", match) == 6_000 - kg);
        }
    }
}
