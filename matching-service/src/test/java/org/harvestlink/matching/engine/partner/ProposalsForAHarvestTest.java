package org.harvestlink.matching.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.partner.Part.SPLIT;
import static org.harvestlink.matching.engine.partner.Part.STANDBY;
import static org.harvestlink.matching.engine.partner.Proposing.part;
import static org.harvestlink.matching.engine.partner.Proposing.proposed;
import static org.harvestlink.matching.engine.partner.Proposing.wanted;

import org.harvestlink.matching.engine.DemandBuilder;
import org.junit.jupiter.api.Test;

class ProposalsForAHarvestTest {

    @Test
    void aHarvestGoesToTheLargestSurplusAndThenToTheEarlierOrder() {
        assertThat(proposed(
                        harvest().kg(10_000).ask(10_000),
                        wanted(1, 4_000).maximum(15_000),
                        wanted(4, 4_000).maximum(18_000),
                        wanted(3, 4_000).maximum(15_000),
                        wanted(2, 4_000).maximum(15_000)))
                .containsExactly(
                        part(4, SPLIT, 4_000), part(1, SPLIT, 4_000), part(2, SPLIT, 2_000), part(3, STANDBY, 4_000));
    }

    @Test
    void anOrderWithoutAMaximumCountsAsPayingTheReferencePrice() {
        assertThat(proposed(
                        harvest().kg(4_000).ask(10_000),
                        wanted(1, 4_000).maximum(15_999),
                        wanted(2, 4_000),
                        wanted(3, 4_000).maximum(16_001)))
                .containsExactly(part(3, SPLIT, 4_000), part(2, STANDBY, 4_000), part(1, STANDBY, 4_000));
    }

    @Test
    void aHarvestKeepsItsLastKilogramsForAnOrderThatTakesSoFew() {
        assertThat(proposed(
                        harvest().kg(10_000), wanted(1, 9_500), wanted(2, 9_000).minimumLot(1_000), wanted(3, 800)))
                .containsExactly(part(1, SPLIT, 9_500), part(3, SPLIT, 500), part(2, STANDBY, 9_000));
    }

    @Test
    void aHarvestIsProposedToAnAllOrNothingOrderOnlyIfItFillsIt() {
        DemandBuilder tooLarge = wanted(1, 10_001).allOrNothing(true);
        DemandBuilder filled = wanted(2, 6_000).allOrNothing(true);
        DemandBuilder standingBy = wanted(3, 5_000).allOrNothing(true);

        assertThat(proposed(harvest().kg(10_000), tooLarge, filled, standingBy))
                .containsExactly(part(2, SPLIT, 6_000), part(3, STANDBY, 5_000));
    }
}
