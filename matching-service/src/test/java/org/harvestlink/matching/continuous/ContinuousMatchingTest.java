package org.harvestlink.matching.continuous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.harvestlink.contract.HarvestState;
import org.harvestlink.contract.HarvestStatus;
import org.harvestlink.contract.OrderState;
import org.harvestlink.matching.MatchingStack;
import org.harvestlink.matching.Season;
import org.junit.jupiter.api.Test;

@QuarkusTest
@MatchingStack
class ContinuousMatchingTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Season season;

    @Test
    void oneOrderIsSplitOverSeveralHarvests() {
        String crop = season.newCrop();
        HarvestState first = season.list(season.harvest(crop, 3_200));
        HarvestState second = season.list(season.harvest(crop, 2_800));
        HarvestState third = season.list(season.harvest(crop, 6_000));
        awaitPositions(crop, 3);

        OrderState order = season.post(season.order(crop, 10_000));

        assertThat(kilograms(season.match(first, order, "PROPOSED"))).isEqualTo(3_200);
        assertThat(kilograms(season.match(second, order, "PROPOSED"))).isEqualTo(2_800);
        assertThat(kilograms(season.match(third, order, "PROPOSED"))).isEqualTo(4_000);
    }

    @Test
    void aPartnerThatDeclinesIsMadeUpForByTheOthers() {
        String crop = season.newCrop();
        HarvestState first = season.list(season.harvest(crop, 6_000));
        HarvestState second = season.list(season.harvest(crop, 9_000));
        awaitPositions(crop, 2);
        OrderState order = season.post(season.order(crop, 10_000));
        UUID declined = season.match(first, order, "PROPOSED");
        UUID stays = season.match(second, order, "PROPOSED");
        assertThat(kilograms(stays)).isEqualTo(4_000);

        season.asCooperativeOf(first)
                .post("/api/matches/" + declined + "/refusal")
                .then()
                .statusCode(200);

        await().atMost(SOON).untilAsserted(() -> assertThat(kilograms(stays)).isEqualTo(9_000));
    }

    @Test
    void aHarvestThatComesLaterFindsTheOrderThatWaits() {
        String crop = season.newCrop();
        OrderState order = season.post(season.order(crop, 10_000));
        awaitPositions(crop, 1);

        HarvestState harvest = season.list(season.harvest(crop, 4_000));

        assertThat(kilograms(season.match(harvest, order, "PROPOSED"))).isEqualTo(4_000);
    }

    @Test
    void aProposalShrinksWithWhatIsOpen() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 10_000));
        awaitPositions(crop, 1);
        OrderState first = season.post(season.order(crop, 7_000));
        OrderState second = season.post(season.order(crop, 8_000));
        UUID taken = season.match(harvest, first, "PROPOSED");
        UUID shrinks = season.match(harvest, second, "PROPOSED");

        season.asBuyerOf(first)
                .post("/api/matches/" + taken + "/acceptance")
                .then()
                .statusCode(200);

        await().atMost(SOON).untilAsserted(() -> assertThat(kilograms(shrinks)).isEqualTo(3_000));
    }

    @Test
    void aRevisedHarvestIsProposedAnewToWhoeverWasTurnedDown() {
        String crop = season.newCrop();
        HarvestState harvest = season.list(season.harvest(crop, 4_000));
        OrderState order = season.post(season.order(crop, 4_000));
        UUID declined = season.match(harvest, order, "PROPOSED");
        season.asBuyerOf(order)
                .post("/api/matches/" + declined + "/refusal")
                .then()
                .statusCode(200);

        season.revise(harvest, 5_000, HarvestStatus.LISTED);

        assertThat(season.match(harvest, order, "PROPOSED")).isNotEqualTo(declined);
    }

    @Test
    void theOrderOfRevisionsDoesNotMatterForTheNewestCounts() {
        String crop = season.newCrop();
        HarvestState harvest = season.harvest(crop, 4_000);
        season.revise(season.revise(harvest, 7_000, HarvestStatus.LISTED), 9_000, HarvestStatus.LISTED);
        awaitPositions(crop, 1);

        season.list(harvest);

        await().during(Duration.ofSeconds(1)).atMost(SOON).untilAsserted(() -> assertThat(
                        season.kilograms(harvest.id()).get(0))
                .isEqualTo(9_000L));
    }

    private void awaitPositions(String crop, int expected) {
        await().atMost(SOON)
                .until(() -> season.count("select count(*) from position where crop = $1", crop) == expected
                        && season.count("select count(*) from rematch") == 0);
    }

    private long kilograms(UUID match) {
        return season.count("select quantity_kg from match where id = $1", match);
    }
}
