package org.harvestlink.matching.engine.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.NastySeason;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.partner.Matcher;
import org.harvestlink.matching.engine.rule.RuleBook;

/** Two books, one answer: the matcher, which looks at each candidate, and the book. */
@PropertyDefaults(tries = 25, edgeCases = EdgeCasesMode.NONE)
class CropBookPropertiesTest {

    private final Matcher oracle = new Matcher(RuleBook.standard(), NastySeason.FACTS);
    private final Map<UUID, Supply> supplies = new LinkedHashMap<>();
    private final Map<UUID, Demand> demands = new LinkedHashMap<>();
    private final CropBook book = new CropBook("MANGO", NastySeason.FACTS);

    @Property
    void theBestPartnersAreThoseOfTheMatcherAfterEveryChange(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int listings) {
        NastySeason season = new NastySeason(seed);
        for (int change = 0; change < 3 * listings; change++) {
            change(season, listings);
            if (change % 50 == 0) {
                assertSameBest(season);
            }
        }
        assertSameBest(season);
    }

    @Property
    void withoutSomeAndOnALaterDayTheBestPartnersAreStillThoseOfTheMatcher(@ForAll long seed) {
        NastySeason season = new NastySeason(seed);
        fill(season, 200);
        LocalDate today = season.today();
        book.turnTo(today);
        Demand demand = season.order();
        Supply supply = season.harvest();
        Set<UUID> closed = someOf(season);

        List<Pairing> harvests = book.partnersOf(demand, 20, closed);
        List<Pairing> orders = book.partnersOf(supply, 20, closed);

        assertThat(harvests)
                .isEqualTo(first(20, oracle.partnersOf(demand.since(today), harvestsLeft(today, demand, closed))));
        assertThat(orders)
                .isEqualTo(first(20, oracle.partnersOf(supply.since(today), ordersLeft(today, supply, closed))));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatIsProposedIsWhatTheMatcherProposes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int limit) {
        NastySeason season = new NastySeason(seed);
        fill(season, 300);
        for (int i = 0; i < 30; i++) {
            Demand demand = season.order();
            Supply supply = season.harvest();

            assertThat(book.propose(demand, limit, Set.of()))
                    .isEqualTo(oracle.propose(demand, supplies.values(), limit));
            assertThat(book.propose(supply, limit, Set.of()))
                    .isEqualTo(oracle.propose(supply, demands.values(), limit));
            Statistics.label("proposed")
                    .collect(!book.propose(demand, limit, Set.of()).isEmpty())
                    .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 20));
        }
    }

    private void fill(NastySeason season, int listings) {
        for (int i = 0; i < listings; i++) {
            put(season.harvest());
            put(season.order());
        }
    }

    private void change(NastySeason season, int listings) {
        int number = 1 + season.number(listings);
        switch (season.number(6)) {
            case 0 -> remove(season.harvest(number).id());
            case 1 -> remove(season.order(number).id());
            case 2, 3 -> put(season.harvest(number));
            default -> put(season.order(number));
        }
    }

    private void put(Supply supply) {
        supplies.put(supply.id(), supply);
        book.put(supply);
    }

    private void put(Demand demand) {
        demands.put(demand.id(), demand);
        book.put(demand);
    }

    private void remove(UUID id) {
        boolean known = supplies.remove(id) != null | demands.remove(id) != null;
        assertThat(book.remove(id)).isEqualTo(known);
    }

    private void assertSameBest(NastySeason season) {
        assertThat(book.harvests()).isEqualTo(supplies.size());
        assertThat(book.orders()).isEqualTo(demands.size());
        for (int i = 0; i < 6; i++) {
            int most = 1 + season.number(12);
            Demand demand = season.order();
            Supply supply = season.harvest();
            assertThat(book.partnersOf(demand, most, Set.of()))
                    .isEqualTo(first(most, oracle.partnersOf(demand, supplies.values())));
            assertThat(book.partnersOf(supply, most, Set.of()))
                    .isEqualTo(first(most, oracle.partnersOf(supply, demands.values())));
            assertThat(book.idsOfPartners(demand, most, Set.of()))
                    .isEqualTo(book.partnersOf(demand, most, Set.of()).stream()
                            .map(pairing -> pairing.supply().id())
                            .toList());
        }
    }

    private Set<UUID> someOf(NastySeason season) {
        Set<UUID> some = new HashSet<>(Set.of(new UUID(9, 9)));
        List<UUID> all = new ArrayList<>(supplies.keySet());
        all.addAll(demands.keySet());
        for (int i = 0; i < 100; i++) {
            some.add(all.get(season.number(all.size())));
        }
        return some;
    }

    private List<Supply> harvestsLeft(LocalDate today, Demand asking, Set<UUID> closed) {
        return supplies.values().stream()
                .filter(supply ->
                        !closed.contains(supply.id()) && !supply.window().to().isBefore(today))
                .filter(supply -> !asking.delivery().to().isBefore(today))
                .map(supply -> supply.since(today))
                .toList();
    }

    private List<Demand> ordersLeft(LocalDate today, Supply asking, Set<UUID> closed) {
        return demands.values().stream()
                .filter(demand ->
                        !closed.contains(demand.id()) && !demand.delivery().to().isBefore(today))
                .filter(demand -> !asking.window().to().isBefore(today))
                .map(demand -> demand.since(today))
                .toList();
    }

    private static <T> List<T> first(int most, List<T> list) {
        return list.subList(0, Math.min(most, list.size()));
    }
}
