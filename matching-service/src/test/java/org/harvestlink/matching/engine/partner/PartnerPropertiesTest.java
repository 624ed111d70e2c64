package org.harvestlink.matching.engine.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;

/** Who suits whom, and who goes first, on random markets. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class PartnerPropertiesTest extends SeasonProperties {

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
    void theOrderInWhichCandidatesAreGivenDoesNotMatter(
            @ForAll("demands") List<Demand> demands, @ForAll("supplies") List<Supply> supplies, @ForAll Random dice) {
        List<Supply> shuffledSupplies = shuffled(supplies, dice);
        List<Demand> shuffledDemands = shuffled(demands, dice);

        assertThat(matcher.propose(demands.get(0), shuffledSupplies, 4))
                .isEqualTo(matcher.propose(demands.get(0), supplies, 4));
        assertThat(matcher.propose(supplies.get(0), shuffledDemands, 4))
                .isEqualTo(matcher.propose(supplies.get(0), demands, 4));
    }

    private static long cost(Pairing pairing) {
        return pairing.deliveredVndPerKg().orElse(Long.MAX_VALUE);
    }

    private static <T> List<T> shuffled(List<T> list, Random dice) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, dice);
        return shuffled;
    }
}
