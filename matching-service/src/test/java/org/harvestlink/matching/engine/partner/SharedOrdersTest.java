package org.harvestlink.matching.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.partner.Part.SPLIT;
import static org.harvestlink.matching.engine.partner.Part.STANDBY;
import static org.harvestlink.matching.engine.partner.Proposing.mango;
import static org.harvestlink.matching.engine.partner.Proposing.part;
import static org.harvestlink.matching.engine.partner.Proposing.proposed;
import static org.harvestlink.matching.engine.partner.Proposing.wanted;

import org.harvestlink.matching.engine.DemandBuilder;
import org.junit.jupiter.api.Test;

class SharedOrdersTest {

    @Test
    void anOrderForFewSuppliersTakesTheCheapestThatCoverIt() {
        assertThat(proposed(
                        wanted(1, 10_000).suppliers(2),
                        mango(1, 11_000, 2_000),
                        mango(2, 12_000, 8_000),
                        mango(3, 13_000, 9_000)))
                .containsExactly(part(1, SPLIT, 2_000), part(2, SPLIT, 8_000), part(3, STANDBY, 9_000));
    }

    @Test
    void anOrderForFewSuppliersTakesLargerOnesWhenTheCheapestDoNotCoverIt() {
        assertThat(proposed(
                        wanted(1, 10_000).suppliers(2),
                        mango(1, 11_000, 500),
                        mango(2, 12_000, 600),
                        mango(3, 13_000, 6_000),
                        mango(4, 14_000, 7_000)))
                .containsExactly(
                        part(3, SPLIT, 6_000), part(4, SPLIT, 4_000), part(1, STANDBY, 500), part(2, STANDBY, 600));
    }

    @Test
    void severalHarvestsOfOneCooperativeAreOneSupplier() {
        assertThat(proposed(
                        wanted(1, 10_000).suppliers(1),
                        mango(1, 11_000, 6_000),
                        mango(2, 12_000, 6_000),
                        mango(3, 13_000, 6_000).cooperative(1)))
                .containsExactly(part(1, SPLIT, 6_000), part(3, SPLIT, 4_000), part(2, STANDBY, 6_000));
    }

    @Test
    void anOrderPartOfWhichIsPromisedKeepsToItsNumberOfSuppliers() {
        assertThat(proposed(
                        wanted(1, 10_000).suppliers(1).sharedBy(2), mango(1, 11_000, 6_000), mango(2, 12_000, 6_000)))
                .containsExactly(part(2, SPLIT, 6_000));
    }

    @Test
    void anAllOrNothingOrderIsProposedOnlyWhenItIsCovered() {
        DemandBuilder whole = wanted(1, 10_000).allOrNothing(true);

        assertThat(proposed(whole, mango(1, 11_000, 4_000), mango(2, 12_000, 5_999)))
                .isEmpty();
        assertThat(proposed(whole, mango(1, 11_000, 4_000), mango(2, 12_000, 6_000)))
                .containsExactly(part(1, SPLIT, 4_000), part(2, SPLIT, 6_000));
    }

    @Test
    void anAllOrNothingOrderIsCoveredByTheLargestWhenTheCheapestAreTooMany() {
        assertThat(proposed(
                        wanted(1, 10_000).allOrNothing(true),
                        mango(1, 1_000, 100),
                        mango(2, 2_000, 100),
                        mango(3, 3_000, 100),
                        mango(4, 4_000, 100),
                        mango(5, 12_000, 10_000)))
                .containsExactly(part(1, SPLIT, 100), part(2, SPLIT, 100), part(3, SPLIT, 100), part(5, SPLIT, 9_700));
    }
}
