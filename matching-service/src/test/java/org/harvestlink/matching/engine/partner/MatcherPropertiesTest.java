package org.harvestlink.matching.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.SupplyBuilder;
import org.harvestlink.matching.engine.rule.RuleBook;

/** Held on random markets of up to eight candidates, and against {@link Reference}. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class MatcherPropertiesTest {

    private static final int EVERYBODY = 100;

    private final Matcher matcher = new Matcher(RuleBook.standard(), Season.FACTS);

    @Provide
    Arbitrary<List<Supply>> supplies() {
        return Season.supplies();
    }

    @Provide
    Arbitrary<List<Demand>> demands() {
        return Season.demands();
    }

    @Provide
    Arbitrary<Supply> supply() {
        return Season.supply().map(SupplyBuilder::build);
    }

    @Provide
    Arbitrary<Demand> demand() {
        return Season.demand().map(builder -> builder.build());
    }

    @Property
    void thePartnersOfAnOrderAreExactlyThoseThatSuitIt(
            @ForAll("demand") Demand demand, @ForAll("supplies") List<Supply> supplies) {
        assertThat(matcher.partnersOf(demand, supplies))
                .extracting(Pairing::supply)
                .containsExactlyInAnyOrderElementsOf(supplies.stream()
                        .filter(supply -> Reference.suits(supply, demand, Season.FACTS))
                        .toList());
    }

    @Property
    void thePartnersOfAHarvestAreExactlyThoseThatItSuits(
            @ForAll("supply") Supply supply, @ForAll("demands") List<Demand> demands) {
        assertThat(matcher.partnersOf(supply, demands))
                .extracting(Pairing::demand)
                .containsExactlyInAnyOrderElementsOf(demands.stream()
                        .filter(demand -> Reference.suits(supply, demand, Season.FACTS))
                        .toList());
    }

    @Property
    void noPartnerOfAnOrderIsCheaperDeliveredThanTheOneBeforeIt(
            @ForAll("demand") Demand demand, @ForAll("supplies") List<Supply> supplies) {
        List<Pairing> partners = matcher.partnersOf(demand, supplies);

        IntStream.range(1, partners.size())
                .forEach(i -> assertThat(cost(partners.get(i))).isGreaterThanOrEqualTo(cost(partners.get(i - 1))));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatIsProposedForAnOrderKeepsEveryPromise(
            @ForAll("demand") Demand demand,
            @ForAll("supplies") List<Supply> supplies,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        List<Proposal> proposals = matcher.propose(demand, supplies, limit);

        assertNotIdle(proposals);
        assertSound(proposals, limit);
        assertThat(splitKg(proposals)).isLessThanOrEqualTo(demand.openKg());
        assertThat(proposals).extracting(proposal -> proposal.supply().id()).doesNotHaveDuplicates();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatIsProposedForAHarvestKeepsEveryPromise(
            @ForAll("supply") Supply supply,
            @ForAll("demands") List<Demand> demands,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        List<Proposal> proposals = matcher.propose(supply, demands, limit);

        assertNotIdle(proposals);
        assertSound(proposals, limit);
        assertThat(splitKg(proposals)).isLessThanOrEqualTo(supply.openKg());
        assertThat(proposals).extracting(proposal -> proposal.demand().id()).doesNotHaveDuplicates();
        assertThat(proposals).allSatisfy(proposal -> {
            if (proposal.demand().sharing().allOrNothing()) {
                assertThat(proposal.kg()).isEqualTo(proposal.demand().openKg());
            }
        });
    }

    @Property
    void theOrderInWhichCandidatesAreGivenDoesNotMatter(
            @ForAll("demands") List<Demand> demands, @ForAll("supplies") List<Supply> supplies, @ForAll Random dice) {
        List<Supply> shuffledSupplies = shuffled(supplies, dice);
        List<Demand> shuffledDemands = shuffled(demands, dice);

        assertThat(matcher.propose(demands.get(0), shuffledSupplies, 4))
                .isEqualTo(matcher.propose(demands.get(0), supplies, 4));
        assertThat(matcher.propose(supplies.get(0), shuffledDemands, 4))
                .isEqualTo(matcher.propose(supplies.get(0), demands, 4));
    }

    @Property
    void anAllOrNothingOrderIsProposedWholeOrNotAtAll(
            @ForAll("demand") Demand any, @ForAll("supplies") List<Supply> supplies) {
        Demand demand = shared(
                any, new Sharing(any.sharing().minimumLotKg(), any.sharing().maxSuppliers(), true, Set.of()));

        List<Proposal> proposals = matcher.propose(demand, supplies, EVERYBODY);

        assertThat(splitKg(proposals)).isIn(0L, demand.openKg());
        assertThat(proposals.isEmpty()).isEqualTo(splitKg(proposals) == 0);
    }

    @Property
    void anAllOrNothingOrderWithoutLotsIsProposedWheneverSomeSuppliersCoverIt(
            @ForAll("demand") Demand any, @ForAll("supplies") List<Supply> some) {
        Demand demand = shared(any, new Sharing(0, any.sharing().maxSuppliers(), true, Set.of()));
        List<Supply> supplies =
                some.stream().map(MatcherPropertiesTest::withoutLots).toList();

        boolean proposed = !matcher.propose(demand, supplies, EVERYBODY).isEmpty();

        assertThat(proposed).isEqualTo(mostKg(demand, supplies) >= demand.openKg() && demand.openKg() > 0);
    }

    @Property
    void noMoreCooperativesShareASplitThanTheOrderAllows(
            @ForAll("demand") Demand any,
            @ForAll("supplies") List<Supply> supplies,
            @ForAll @IntRange(min = 1, max = 2) int most,
            @ForAll @IntRange(min = 0, max = 2) int sharing) {
        Set<UUID> already = new HashSet<>();
        IntStream.rangeClosed(1, Math.min(sharing, most)).forEach(n -> already.add(new UUID(2, n)));
        Demand demand = shared(any, new Sharing(any.sharing().minimumLotKg(), most, false, already));

        Set<UUID> cooperatives = new HashSet<>(already);
        matcher.propose(demand, supplies, EVERYBODY).stream()
                .filter(proposal -> proposal.part() == Part.SPLIT)
                .forEach(proposal -> cooperatives.add(proposal.supply().cooperativeId()));

        assertThat(cooperatives).hasSizeLessThanOrEqualTo(most);
    }

    @Property
    void withoutLotsAndLimitsNothingIsLeftUnsplit(@ForAll("demand") Demand any, @ForAll("supplies") List<Supply> some) {
        Demand demand = shared(any, Sharing.FREELY);
        List<Supply> supplies =
                some.stream().map(MatcherPropertiesTest::withoutLots).toList();

        long split = splitKg(matcher.propose(demand, supplies, EVERYBODY));

        assertThat(split).isEqualTo(Math.min(demand.openKg(), mostKg(demand, supplies)));
    }

    private static void assertSound(List<Proposal> proposals, int limit) {
        assertThat(proposals).hasSizeLessThanOrEqualTo(limit).allSatisfy(proposal -> {
            Pairing pairing = proposal.judgement().pairing();
            assertThat(proposal.judgement().compatible()).isTrue();
            assertThat(Reference.suits(proposal.supply(), proposal.demand(), Season.FACTS))
                    .isTrue();
            assertThat(proposal.kg()).isBetween(pairing.minimumLotKg(), pairing.tradableKg());
            assertThat(proposal.terms().priceVndPerKg())
                    .isEqualTo(proposal.supply().askVndPerKg());
            assertThat(proposal.terms().days().common(proposal.demand().delivery()))
                    .contains(proposal.terms().days());
        });
        assertThat(proposals).extracting(Proposal::part).isSorted();
    }

    /** Over all tries, enough markets must have several partners for the properties to mean something. */
    private static void assertNotIdle(List<Proposal> proposals) {
        Statistics.label("several partners").collect(proposals.size() > 1).coverage(coverage -> coverage.check(true)
                .percentage(percent -> percent >= 10));
    }

    private static long cost(Pairing pairing) {
        return pairing.deliveredVndPerKg().orElse(Long.MAX_VALUE);
    }

    private static long splitKg(List<Proposal> proposals) {
        return proposals.stream()
                .filter(proposal -> proposal.part() == Part.SPLIT)
                .mapToLong(Proposal::kg)
                .sum();
    }

    /** The most kilograms that any choice of as many cooperatives as the order allows has for it. */
    private static long mostKg(Demand demand, List<Supply> supplies) {
        Integer most = demand.sharing().maxSuppliers();
        List<Supply> suiting = supplies.stream()
                .filter(supply -> Reference.suits(supply, demand, Season.FACTS))
                .toList();
        return IntStream.range(0, 1 << 5)
                .filter(choice -> most == null || Integer.bitCount(choice) <= most)
                .mapToLong(choice -> suiting.stream()
                        .filter(supply -> (choice >> supply.cooperativeId().getLeastSignificantBits() & 1) == 1)
                        .mapToLong(Supply::openKg)
                        .sum())
                .max()
                .orElseThrow();
    }

    private static Demand shared(Demand demand, Sharing sharing) {
        return new Demand(
                demand.id(),
                demand.buyerId(),
                demand.produce(),
                demand.openKg(),
                demand.delivery(),
                demand.destination(),
                demand.market(),
                demand.certificates(),
                demand.limits(),
                sharing,
                demand.sequence());
    }

    private static Supply withoutLots(Supply supply) {
        return new Supply(
                supply.id(),
                supply.cooperativeId(),
                supply.produce(),
                supply.openKg(),
                supply.window(),
                supply.askVndPerKg(),
                0,
                supply.district(),
                supply.certificates(),
                supply.grants(),
                supply.sequence());
    }

    private static <T> List<T> shuffled(List<T> list, Random dice) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, dice);
        return shuffled;
    }
}
