package org.harvestlink.matching.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.Supply;

/** How an order is shared, on random markets and against every choice of suppliers. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class SharingPropertiesTest extends SeasonProperties {

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
                some.stream().map(SharingPropertiesTest::withoutLots).toList();

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
                some.stream().map(SharingPropertiesTest::withoutLots).toList();

        long split = splitKg(matcher.propose(demand, supplies, EVERYBODY));

        assertThat(split).isEqualTo(Math.min(demand.openKg(), mostKg(demand, supplies)));
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
}
