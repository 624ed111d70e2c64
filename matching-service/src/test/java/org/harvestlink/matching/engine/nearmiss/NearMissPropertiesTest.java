package org.harvestlink.matching.engine.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.NastySeason;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Sharing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.partner.Matcher;
import org.harvestlink.matching.engine.rule.RuleBook;

/** Every claim, verified by making the change and matching again, and the fewest harvests against every choice of them. */
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class NearMissPropertiesTest {

    private final Matcher oracle = new Matcher(RuleBook.standard(), NastySeason.FACTS);

    @Property
    void everyRungBringsWhatItSays(@ForAll long seed) {
        NastySeason season = new NastySeason(seed);
        List<Supply> supplies = season.harvests(60);
        CropBook book = book(supplies);
        for (int i = 0; i < 10; i++) {
            Demand demand = season.order();
            Set<UUID> partners = partners(demand, supplies);

            Ladder ladder = NearMisses.of(demand, book);

            assertThat(ladder.reachKg()).isEqualTo(reach(demand, supplies));
            assertThat(ladder.missingKg()).isEqualTo(demand.openKg() - ladder.reachKg());
            rungs(ladder).forEach(rung -> {
                Demand changed = rung.changes().stream()
                        .reduce(demand, (order, change) -> change.of(order), (one, other) -> other);
                assertThat(rung.changed()).isEqualTo(changed);
                assertThat(rung.reachKg()).isEqualTo(reach(changed, supplies));
                assertThat(rung.gainedKg())
                        .isEqualTo(rung.reachKg() - ladder.reachKg())
                        .isPositive();
                Set<UUID> then = partners(changed, supplies);
                assertThat(then).containsAll(rung.examples());
                assertThat(rung.examples()).noneMatch(partners::contains);
                then.removeAll(partners);
                assertThat(rung.harvests()).isEqualTo(then.size());
            });
            Statistics.label("rungs").collect(ladder.singles().size() > 1).coverage(coverage -> coverage.check(true)
                    .percentage(percent -> percent > 20));
        }
    }

    @Property
    void theLadderRisesFromTheSmallestChangeAndPairsBringMoreThanEitherAlone(@ForAll long seed) {
        NastySeason season = new NastySeason(seed);
        List<Supply> supplies = season.harvests(60);
        Demand demand = season.order();

        Ladder ladder = NearMisses.of(demand, book(supplies));

        assertThat(ladder.singles()).isSortedAccordingTo(Comparator.comparingLong(Rung::effort));
        assertThat(ladder.pairs()).isSortedAccordingTo(Comparator.comparingLong(Rung::effort));
        ladder.pairs().forEach(pair -> pair.changes()
                .forEach(change -> assertThat(reach(change.of(demand), supplies) - ladder.reachKg())
                        .isLessThan(pair.gainedKg())));
    }

    @Property
    void theFewestHarvestsAreAsFewAsAnyChoice(@ForAll long seed) {
        NastySeason season = new NastySeason(seed);
        List<Supply> supplies = season.harvests(45);
        CropBook book = book(supplies);
        for (int i = 0; i < 10; i++) {
            Demand demand = season.order();
            List<Pairing> partners =
                    oracle.partnersOf(demand, supplies).stream().limit(12).toList();
            CropBook few = book(partners.stream().map(Pairing::supply).toList());

            Fill fill = FewestHarvests.of(demand, few);

            assertThat(fill.proven()).isTrue();
            assertThat(fill.shares()).hasSize(fewest(demand, partners));
            assertThat(fill.atLeast()).isEqualTo(fill.shares().size());
            assertFills(fill, demand, partners);
            assertThat(FewestHarvests.of(demand, book).shortKg()).isEqualTo(demand.openKg() - reach(demand, supplies));
            Statistics.label("filled").collect(fill.shares().size() > 1).coverage(coverage -> coverage.check(true)
                    .percentage(percent -> percent > 2));
        }
    }

    private static void assertFills(Fill fill, Demand demand, List<Pairing> partners) {
        Map<UUID, Pairing> byHarvest =
                partners.stream().collect(Collectors.toMap(each -> each.supply().id(), each -> each));
        fill.shares().forEach(share -> {
            Pairing pairing = byHarvest.get(share.harvest());
            assertThat(share.kg()).isBetween(pairing.minimumLotKg(), pairing.tradableKg());
        });
        if (fill.filled()) {
            assertThat(fill.shares().stream().mapToLong(Fill.Share::kg).sum()).isEqualTo(demand.openKg());
        }
    }

    /** The fewest of the partners that fill the order, 0 if none do, by trying every choice. */
    private static int fewest(Demand demand, List<Pairing> partners) {
        return IntStream.range(1, 1 << partners.size())
                .filter(choice -> fills(demand, chosen(partners, choice)))
                .map(Integer::bitCount)
                .min()
                .orElse(0);
    }

    private static List<Pairing> chosen(List<Pairing> partners, int choice) {
        return IntStream.range(0, partners.size())
                .filter(i -> (choice >> i & 1) != 0)
                .mapToObj(partners::get)
                .toList();
    }

    private static boolean fills(Demand demand, List<Pairing> chosen) {
        Set<UUID> sharing =
                chosen.stream().map(pairing -> pairing.supply().cooperativeId()).collect(Collectors.toSet());
        sharing.addAll(demand.sharing().suppliers());
        Integer most = demand.sharing().maxSuppliers();
        boolean few = most == null
                || sharing.size() <= Math.max(most, demand.sharing().suppliers().size());
        return few
                && demand.openKg() > 0
                && chosen.stream().mapToLong(Pairing::minimumLotKg).sum() <= demand.openKg()
                && chosen.stream().mapToLong(Pairing::tradableKg).sum() >= demand.openKg();
    }

    private long reach(Demand demand, List<Supply> supplies) {
        Sharing sharing = demand.sharing();
        Map<UUID, Long> byCooperative = oracle.partnersOf(demand, supplies).stream()
                .map(Pairing::supply)
                .collect(Collectors.groupingBy(Supply::cooperativeId, Collectors.summingLong(Supply::openKg)));
        long shared = 0;
        for (UUID sharer : sharing.suppliers()) {
            Long kg = byCooperative.remove(sharer);
            shared += kg == null ? 0 : kg;
        }
        long room = sharing.maxSuppliers() == null
                ? Integer.MAX_VALUE
                : Math.max(0, sharing.maxSuppliers() - sharing.suppliers().size());
        long others = byCooperative.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(room)
                .mapToLong(Long::longValue)
                .sum();
        return Math.min(demand.openKg(), shared + others);
    }

    private Set<UUID> partners(Demand demand, List<Supply> supplies) {
        return oracle.partnersOf(demand, supplies).stream()
                .map(pairing -> pairing.supply().id())
                .collect(Collectors.toSet());
    }

    private static Stream<Rung> rungs(Ladder ladder) {
        return Stream.concat(ladder.singles().stream(), ladder.pairs().stream());
    }

    private static CropBook book(List<Supply> supplies) {
        CropBook book = new CropBook("MANGO", NastySeason.FACTS);
        supplies.forEach(book::put);
        return book;
    }
}
