package org.harvestlink.matching.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Limits;
import org.harvestlink.matching.engine.NastySeason;
import org.harvestlink.matching.engine.Pairing;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.rule.RuleBook;
import org.harvestlink.matching.engine.rule.RuleName;
import org.harvestlink.matching.engine.rule.Verdict;

/** What is said of the unmatched is tried out: with the price that is named, and by every rule on every pair. */
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
class UnmatchedTest {

    private static final long ANY_PRICE = 10_000_000;

    @Property
    void everythingLeftIsTold(@ForAll long seed) {
        PlainBook book = PlainBook.of(seed, 20, 16);
        Cleared cleared = clear(book);

        Unmatched unmatched = unmatched(book, cleared);

        List<Long> missing = book.demands().stream()
                .map(demand -> demand.openKg() - kg(cleared, trade -> trade.demand() == demand))
                .toList();
        List<Long> unsold = book.supplies().stream()
                .map(supply -> supply.openKg() - kg(cleared, trade -> trade.supply() == supply))
                .toList();
        assertThat(byPlace(unmatched.orders(), missing.size())).isEqualTo(missing);
        assertThat(byPlace(unmatched.harvests(), unsold.size())).isEqualTo(unsold);
    }

    @Property
    void anOrderTradesAboveItsNearestPriceAndNotBelow(@ForAll long seed) {
        ordersTradeAboveTheirNearestPrice(PlainBook.of(seed, 20, 16));
    }

    @Property
    void anOrderDoesSoWhereEveryTradeIsAllOfBoth(@ForAll long seed) {
        ordersTradeAboveTheirNearestPrice(ofEqualLots(seed));
    }

    private static void ordersTradeAboveTheirNearestPrice(PlainBook book) {
        Cleared cleared = clear(book);
        for (Left left : unmatched(book, cleared).orders()) {
            if (kg(cleared, trade -> trade.demand().id().equals(left.id())) > 0) {
                assertThat(left.nearestVndPerKg()).isEmpty();
            } else if (left.nearestVndPerKg().isPresent()) {
                long nearest = left.nearestVndPerKg().getAsLong();
                assertThat(gets(book, left, nearest + 1)).isPositive();
                assertThat(surplus(book, left, nearest + 1)).isGreaterThan(cleared.surplusVnd());
                assertThat(gets(book, left, nearest - 1)).isZero();
                assertThat(surplus(book, left, nearest - 1)).isEqualTo(cleared.surplusVnd());
            } else {
                assertThat(gets(book, left, ANY_PRICE)).isZero();
            }
        }
    }

    @Property
    void aHarvestTradesBelowItsNearestPriceAndNotAbove(@ForAll long seed) {
        harvestsTradeBelowTheirNearestPrice(PlainBook.of(seed, 20, 16));
    }

    @Property
    void aHarvestDoesSoWhereEveryTradeIsAllOfBoth(@ForAll long seed) {
        harvestsTradeBelowTheirNearestPrice(ofEqualLots(seed));
    }

    private static void harvestsTradeBelowTheirNearestPrice(PlainBook book) {
        Cleared cleared = clear(book);
        for (Left left : unmatched(book, cleared).harvests()) {
            if (kg(cleared, trade -> trade.supply().id().equals(left.id())) > 0) {
                assertThat(left.nearestVndPerKg()).isEmpty();
            } else if (left.nearestVndPerKg().isPresent()) {
                long nearest = left.nearestVndPerKg().getAsLong();
                assertThat(sells(asking(book, left, nearest - 1), left)).isPositive();
                assertThat(clear(asking(book, left, nearest - 1)).surplusVnd()).isGreaterThan(cleared.surplusVnd());
                assertThat(sells(asking(book, left, nearest + 1), left)).isZero();
                assertThat(clear(asking(book, left, nearest + 1)).surplusVnd()).isEqualTo(cleared.surplusVnd());
            } else {
                assertThat(sells(asking(book, left, 1), left)).isZero();
            }
        }
    }

    @Property
    void theBindingRuleIsFoundByEveryRuleOnEveryPair(@ForAll long seed) {
        PlainBook book = PlainBook.of(seed, 20, 16);
        Cleared cleared = clear(book);
        Unmatched unmatched = unmatched(book, cleared);

        for (Left left : unmatched.orders()) {
            Demand demand = book.demands().get(left.place());
            PlainBinding binding = new PlainBinding();
            for (Supply supply : book.supplies()) {
                boolean altogetherItsOwn =
                        kg(cleared, trade -> trade.supply() == supply && trade.demand() == demand) == supply.openKg();
                binding.add(supply, demand, supply.openKg(), altogetherItsOwn);
            }
            assertThat(left.rule()).isEqualTo(binding.rule());
        }
        for (Left left : unmatched.harvests()) {
            Supply supply = book.supplies().get(left.place());
            PlainBinding binding = new PlainBinding();
            for (Demand demand : book.demands()) {
                boolean altogetherItsOwn =
                        kg(cleared, trade -> trade.supply() == supply && trade.demand() == demand) == demand.openKg();
                binding.add(supply, demand, demand.openKg(), altogetherItsOwn);
            }
            assertThat(left.rule()).isEqualTo(binding.rule());
        }
    }

    /** A harvest's nearest price stands on the orders' highest rents, which are where harvests have their lowest. */
    @Property
    void theRentsOfHarvestsAreTheLowestByWhicheverWayTheyAreFound(@ForAll long seed) {
        PlainBook book = PlainBook.of(seed, 30, 24);
        CropBook crop = new CropBook("MANGO", book.supplies(), book.demands(), NastySeason.FACTS, book.priorities());
        Watch watch = new Watch(() -> false);

        Optimum auctioned = new MarketSolver(crop, watch, 0, MarketSolver.MOST_PAIRS).solve();
        Optimum straight = new MarketSolver(crop, watch).solve();

        assertThat(auctioned.harvestRent()).isEqualTo(straight.harvestRent());
        assertThat(auctioned.orderRent()).isEqualTo(straight.orderRent());
    }

    @Example
    void itStopsWhenItIsTold() {
        PlainBook book = PlainBook.of(1, 100, 100);
        Cleared cleared = clear(book);

        assertThatThrownBy(() -> Unmatched.of(book.book(), cleared, () -> true)).isInstanceOf(ClearingStopped.class);
    }

    /** Harvests and orders of 500 kg each: no trade leaves anything, so that rents are free to move far. */
    private static PlainBook ofEqualLots(long seed) {
        Random dice = new Random(seed);
        List<String> varieties = List.of("tròn", "GL4", "cát", "úc");
        List<Supply> supplies = IntStream.range(0, 14)
                .mapToObj(number -> harvest()
                        .id(number)
                        .variety(varieties.get(dice.nextInt(4)))
                        .kg(500)
                        .ask(10_000 + dice.nextInt(4_000))
                        .from(dice.nextBoolean() ? "123" : "125")
                        .build())
                .toList();
        List<Demand> demands = IntStream.range(0, 12)
                .mapToObj(number -> order().id(number)
                        .variety(dice.nextInt(3) > 0 ? varieties.get(dice.nextInt(4)) : null)
                        .kg(500)
                        .maximum(12_000L + dice.nextInt(5_000))
                        .to(dice.nextBoolean() ? "HN" : "DB")
                        .build())
                .toList();
        return new PlainBook(supplies, demands, Map.of());
    }

    /** The definition of {@link Left}, word for word. */
    private static final class PlainBinding {

        private final Map<RuleName, Long> kept = new EnumMap<>(RuleName.class);
        private int fewest = Integer.MAX_VALUE;
        private boolean priced;

        void add(Supply supply, Demand demand, long kg, boolean altogetherItsOwn) {
            if (supply.openKg() == 0 || demand.openKg() == 0) {
                return;
            }
            List<RuleName> broken =
                    RuleBook.standard().judge(new Pairing(supply, demand, NastySeason.FACTS)).verdicts().stream()
                            .filter(Verdict::fails)
                            .map(Verdict::rule)
                            .filter(rule -> rule != RuleName.PRICE)
                            .toList();
            priced |= broken.isEmpty() && !altogetherItsOwn;
            if (!broken.isEmpty() && broken.size() < fewest) {
                fewest = broken.size();
                kept.clear();
            }
            if (broken.size() == fewest) {
                broken.forEach(rule -> kept.merge(rule, kg, Long::sum));
            }
        }

        RuleName rule() {
            if (priced) {
                return RuleName.PRICE;
            }
            RuleName most = RuleName.CROP;
            for (Map.Entry<RuleName, Long> each : kept.entrySet()) {
                most = each.getValue() > kept.getOrDefault(most, 0L) ? each.getKey() : most;
            }
            return most;
        }
    }

    private static List<Long> byPlace(List<Left> left, int size) {
        Long[] kg = new Long[size];
        Arrays.fill(kg, 0L);
        left.forEach(each -> kg[each.place()] = each.kg());
        return List.of(kg);
    }

    private static long gets(PlainBook book, Left order, long maximum) {
        return kg(
                clear(paying(book, order, maximum)),
                trade -> trade.demand().id().equals(order.id()));
    }

    private static long surplus(PlainBook book, Left order, long maximum) {
        return clear(paying(book, order, maximum)).surplusVnd();
    }

    private static long sells(PlainBook book, Left harvest) {
        return kg(clear(book), trade -> trade.supply().id().equals(harvest.id()));
    }

    private static PlainBook paying(PlainBook book, Left left, long maximum) {
        List<Demand> demands = new ArrayList<>(book.demands());
        Demand demand = demands.get(left.place());
        demands.set(
                left.place(), demand.within(new Limits(maximum, demand.limits().maxKm())));
        return new PlainBook(book.supplies(), demands, book.priorities());
    }

    private static PlainBook asking(PlainBook book, Left left, long ask) {
        List<Supply> supplies = new ArrayList<>(book.supplies());
        supplies.set(left.place(), supplies.get(left.place()).asking(ask));
        return new PlainBook(supplies, book.demands(), book.priorities());
    }

    private static long kg(Cleared cleared, Predicate<Trade> which) {
        return cleared.trades().stream().filter(which).mapToLong(Trade::kg).sum();
    }

    private static Unmatched unmatched(PlainBook book, Cleared cleared) {
        return Unmatched.of(book.book(), cleared, () -> false);
    }

    private static Cleared clear(PlainBook book) {
        return Clearing.clearFreely(book.book(), ClearingProgress.UNHEARD, () -> false);
    }
}
