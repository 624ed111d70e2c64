package org.harvestlink.matching.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.partner.Part.SPLIT;
import static org.harvestlink.matching.engine.partner.Part.STANDBY;
import static org.harvestlink.matching.engine.partner.Proposing.MATCHER;
import static org.harvestlink.matching.engine.partner.Proposing.mango;
import static org.harvestlink.matching.engine.partner.Proposing.part;
import static org.harvestlink.matching.engine.partner.Proposing.proposed;
import static org.harvestlink.matching.engine.partner.Proposing.wanted;

import java.time.LocalDate;
import java.util.List;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.junit.jupiter.api.Test;

class ProposalsForAnOrderTest {

    @Test
    void aProposalIsTheAskOnTheDaysThatTheHarvestCanReach() {
        List<Proposal> proposals = MATCHER.propose(
                order().kg(10_000)
                        .maximum(20_000)
                        .delivered("2027-06-08", "2027-06-18")
                        .build(),
                List.of(harvest().kg(16_400).ask(12_000).build()),
                4);

        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).kg()).isEqualTo(10_000);
        assertThat(proposals.get(0).terms().priceVndPerKg()).isEqualTo(12_000);
        assertThat(proposals.get(0).terms().days())
                .isEqualTo(new DaySpan(LocalDate.of(2027, 6, 11), LocalDate.of(2027, 6, 18)));
        assertThat(proposals.get(0).judgement().compatible()).isTrue();
    }

    @Test
    void anOrderIsSplitOverTheCheapestHarvestsAndTheRestStandBy() {
        assertThat(proposed(
                        wanted(1, 10_000),
                        mango(1, 13_000, 9_000),
                        mango(2, 11_000, 4_000),
                        mango(3, 14_000, 20_000),
                        mango(4, 12_000, 5_000)))
                .containsExactly(
                        part(2, SPLIT, 4_000), part(4, SPLIT, 5_000), part(1, SPLIT, 1_000), part(3, STANDBY, 10_000));
    }

    @Test
    void theTransportCountsInWhatIsCheapest() {
        SupplyBuilder far = mango(1, 12_000, 10_000).from("127");
        SupplyBuilder near = mango(2, 12_500, 10_000).from("123");

        assertThat(proposed(wanted(1, 10_000), far, near))
                .containsExactly(part(2, SPLIT, 10_000), part(1, STANDBY, 10_000));
    }

    @Test
    void aHarvestWithAnUnknownRoadGoesLast() {
        SupplyBuilder unknown = mango(1, 1_000, 10_000).from("999");

        assertThat(proposed(wanted(1, 10_000), unknown, mango(2, 12_000, 10_000)))
                .containsExactly(part(2, SPLIT, 10_000), part(1, STANDBY, 10_000));
    }

    @Test
    void ofEquallyCheapHarvestsTheEarlierDeliveryAndThenTheEarlierArrivalGoesFirst() {
        SupplyBuilder late = mango(1, 12_000, 10_000).picked("2027-06-13", "2027-06-20");

        assertThat(proposed(wanted(1, 10_000), late, mango(3, 12_000, 10_000), mango(2, 12_000, 10_000)))
                .containsExactly(part(2, SPLIT, 10_000), part(3, STANDBY, 10_000), part(1, STANDBY, 10_000));
    }

    @Test
    void noMorePartnersAreProposedThanAskedFor() {
        List<Proposal> proposals = MATCHER.propose(
                wanted(1, 10_000).build(),
                List.of(
                        mango(1, 12_000, 4_000).build(),
                        mango(2, 12_000, 4_000).build(),
                        mango(3, 1, 4_000).build()),
                2);

        assertThat(proposals).extracting(Proposal::kg).containsExactly(4_000L, 4_000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MATCHER.propose(wanted(1, 1).build(), List.of(), 0));
    }

    @Test
    void aPartnerGivesUpKilogramsSoThatTheNextGetsItsSmallestLot() {
        assertThat(proposed(
                        wanted(1, 10_000),
                        mango(1, 11_000, 9_800),
                        mango(2, 12_000, 5_000).minimumLot(1_000)))
                .containsExactly(part(1, SPLIT, 9_000), part(2, SPLIT, 1_000));
    }

    @Test
    void aPartnerThatCannotGiveUpKilogramsIsFollowedByOneThatTakesTheRest() {
        assertThat(proposed(
                        wanted(1, 10_000),
                        mango(1, 11_000, 9_800).minimumLot(9_500),
                        mango(2, 12_000, 5_000).minimumLot(1_000),
                        mango(3, 13_000, 5_000)))
                .containsExactly(part(1, SPLIT, 9_800), part(3, SPLIT, 200), part(2, STANDBY, 5_000));
    }

    @Test
    void theBuyersSmallestLotHoldsForEveryPart() {
        assertThat(proposed(wanted(1, 10_000).minimumLot(3_000), mango(1, 11_000, 9_000), mango(2, 12_000, 9_000)))
                .containsExactly(part(1, SPLIT, 7_000), part(2, SPLIT, 3_000));
    }

    @Test
    void whoDoesNotSuitIsNoPartner() {
        List<Pairing> partners = MATCHER.partnersOf(
                wanted(1, 10_000).allOf("VIETGAP").build(),
                List.of(
                        mango(1, 11_000, 9_000).build(),
                        mango(2, 12_000, 9_000).certified("VIETGAP", null, null).build()));

        assertThat(partners)
                .extracting(pairing -> pairing.supply().id().getLeastSignificantBits())
                .containsExactly(2L);
    }
}
