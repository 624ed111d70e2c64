package org.harvestlink.matching.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;
import static org.harvestlink.matching.engine.partner.Part.SPLIT;
import static org.harvestlink.matching.engine.partner.Part.STANDBY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.harvestlink.matching.engine.DaySpan;
import org.harvestlink.matching.engine.DemandBuilder;
import org.harvestlink.matching.engine.Facts;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.harvestlink.matching.engine.rule.RuleBook;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private final Matcher matcher = new Matcher(RuleBook.standard(), Facts.SON_LA);

    /** The partner's number, the part and the kilograms of each proposal. */
    private List<Tuple> proposed(DemandBuilder order, SupplyBuilder... harvests) {
        return matcher
                .propose(
                        order.build(),
                        Arrays.stream(harvests).map(SupplyBuilder::build).toList(),
                        4)
                .stream()
                .map(proposal ->
                        Tuple.tuple(proposal.supply().id().getLeastSignificantBits(), proposal.part(), proposal.kg()))
                .toList();
    }

    private List<Tuple> proposed(SupplyBuilder harvest, DemandBuilder... orders) {
        return matcher
                .propose(
                        harvest.build(),
                        Arrays.stream(orders).map(DemandBuilder::build).toList(),
                        4)
                .stream()
                .map(proposal ->
                        Tuple.tuple(proposal.demand().id().getLeastSignificantBits(), proposal.part(), proposal.kg()))
                .toList();
    }

    private static Tuple part(int partner, Part part, long kg) {
        return Tuple.tuple((long) partner, part, kg);
    }

    /** A harvest of its own cooperative, numbered alike. */
    private static SupplyBuilder mango(int number, long ask, long kg) {
        return harvest()
                .id(number)
                .cooperative(number)
                .sequence(number)
                .ask(ask)
                .kg(kg);
    }

    private static DemandBuilder wanted(int number, long kg) {
        return order().id(number).sequence(number).kg(kg);
    }

    @Test
    void aProposalIsTheAskOnTheDaysThatTheHarvestCanReach() {
        List<Proposal> proposals = matcher.propose(
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
        List<Proposal> proposals = matcher.propose(
                wanted(1, 10_000).build(),
                List.of(
                        mango(1, 12_000, 4_000).build(),
                        mango(2, 12_000, 4_000).build(),
                        mango(3, 1, 4_000).build()),
                2);

        assertThat(proposals).extracting(Proposal::kg).containsExactly(4_000L, 4_000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matcher.propose(wanted(1, 1).build(), List.of(), 0));
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

    @Test
    void whoDoesNotSuitIsNoPartner() {
        List<Pairing> partners = matcher.partnersOf(
                wanted(1, 10_000).allOf("VIETGAP").build(),
                List.of(
                        mango(1, 11_000, 9_000).build(),
                        mango(2, 12_000, 9_000).certified("VIETGAP", null, null).build()));

        assertThat(partners)
                .extracting(pairing -> pairing.supply().id().getLeastSignificantBits())
                .containsExactly(2L);
    }
}
