package org.harvestlink.matching.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;

/** What a clearing with side conditions promises, on seeded books. */
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
class SideConditionsPropertiesTest {

    @Property
    void theLargestSurplusLiesBetweenTheSurplusAndTheBound(@ForAll long seed) {
        PlainBook book = CrowdedSeason.book(seed, 3, 4, 5);

        Cleared cleared = clear(book);

        assertThat(new PlainSharing(book).surplus()).isBetween(cleared.surplusVnd(), cleared.upperBoundVnd());
    }

    @Example
    void onTinyBooksHardlyAnythingIsLost() {
        long found = 0;
        long largest = 0;
        for (long seed = 0; seed < 100; seed++) {
            PlainBook book = CrowdedSeason.book(seed, 3, 4, 5);
            found += clear(book).surplusVnd();
            largest += new PlainSharing(book).surplus();
        }

        assertThat(found).isGreaterThan(largest * 98 / 100);
    }

    @Property
    void allConditionsAreKept(@ForAll long seed) {
        keeps(CrowdedSeason.book(seed, 20, 20, 12));
    }

    @Property
    void allConditionsAreKeptInANastySeason(@ForAll long seed) {
        keeps(PlainBook.of(seed, 40, 40));
    }

    @Property
    void theBoundIsWhatRentsAndBestPatternsOfAllPairsAddUpTo(@ForAll long seed) {
        bounds(CrowdedSeason.book(seed, 25, 25, 12));
    }

    @Example
    void theBoundsOfBooksOfHundredsAreValid() {
        bounds(PlainBook.of(42, 400, 300));
        bounds(CrowdedSeason.book(42, 200, 200, 30));
    }

    @Property
    void theSameBookGivesTheSameTrades(@ForAll long seed) {
        PlainBook book = CrowdedSeason.book(seed, 20, 20, 12);

        Cleared cleared = clear(book);

        assertThat(clear(book).trades()).isEqualTo(cleared.trades());
        assertThat(clear(book).upperBoundVnd()).isEqualTo(cleared.upperBoundVnd());
    }

    @Property
    void noPriceIsBeyondAMaximum(@ForAll long seed) {
        PlainBook book = CrowdedSeason.book(seed, 20, 20, 12);

        for (Trade trade : clear(book).trades()) {
            long value = book.value(trade.supply(), trade.demand());
            assertThat(trade.priceVndPerKg())
                    .isGreaterThanOrEqualTo(trade.supply().askVndPerKg());
            if (value >= 0) {
                assertThat(trade.priceVndPerKg())
                        .isLessThanOrEqualTo(trade.supply().askVndPerKg() + value);
            }
        }
    }

    @Example
    void aClearingStopsWhenItIsToldInTheMiddleOfItsSearch() {
        ClearingBook book = CrowdedSeason.book(1, 60, 60, 12).book();
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> Clearing.clear(book, ClearingProgress.UNHEARD, () -> asked.incrementAndGet() > 100))
                .isInstanceOf(ClearingStopped.class);
    }

    @Example
    void anAllOrNothingOrderGetsAsManyLotsAsItNeeds() {
        List<Supply> hundred = IntStream.range(0, 100)
                .mapToObj(i -> harvest().id(i).cooperative(i).kg(500).build())
                .toList();
        Demand whole =
                order().id(1).kg(50_000).maximum(30_000).allOrNothing(true).build();
        Demand dearer = order().id(2).kg(1_000).maximum(31_000).build();

        Cleared cleared = clear(new PlainBook(hundred, List.of(whole, dearer), Map.of()));

        assertThat(trades(cleared, whole)).hasSize(100);
    }

    @Example
    void withoutConditionsTheLargestSurplusIsProven() {
        PlainBook conditioned = CrowdedSeason.book(7, 20, 20, 12);
        PlainBook free = new PlainBook(
                conditioned.supplies().stream()
                        .filter(supply -> supply.minimumLotKg() == 0)
                        .toList(),
                conditioned.demands().stream()
                        .filter(demand -> demand.sharing().minimumLotKg() == 0
                                && demand.sharing().maxSuppliers() == null
                                && !demand.sharing().allOrNothing())
                        .toList(),
                Map.of());

        assertThat(clear(free).optimal()).isTrue();
    }

    private static void keeps(PlainBook book) {
        Cleared cleared = clear(book);

        long[] sold = new long[book.supplies().size()];
        long surplus = 0;
        for (Demand demand : book.demands()) {
            long[] kg = new long[sold.length];
            for (Trade trade : trades(cleared, demand)) {
                int harvest = place(book.supplies(), trade.supply());
                surplus += trade.kg() * book.value(trade.supply(), demand);
                sold[harvest] += trade.kg();
                kg[harvest] += trade.kg();
            }
            assertThat(PlainSharing.keeps(demand, book.supplies(), kg)).isTrue();
        }
        for (int harvest = 0; harvest < sold.length; harvest++) {
            assertThat(sold[harvest]).isLessThanOrEqualTo(book.supply()[harvest]);
        }
        assertThat(cleared.surplusVnd()).isEqualTo(surplus).isLessThanOrEqualTo(cleared.upperBoundVnd());
    }

    private static void bounds(PlainBook book) {
        Cleared cleared = clear(book);

        Long[][] values = book.values();
        long bound = 0;
        for (int harvest = 0; harvest < values.length; harvest++) {
            bound += cleared.harvestRents().of(harvest) * book.supply()[harvest];
        }
        for (int order = 0; order < book.demands().size(); order++) {
            Long[] net = new Long[values.length];
            for (int harvest = 0; harvest < values.length; harvest++) {
                Long value = values[harvest][order];
                net[harvest] =
                        value == null ? null : value - cleared.harvestRents().of(harvest);
            }
            bound += new PlainPattern(book.demands().get(order)).best(book.supplies(), net, book.supply());
        }
        assertThat(bound).isLessThanOrEqualTo(cleared.upperBoundVnd());
        if (!cleared.optimal()) {
            assertThat(bound).isEqualTo(cleared.upperBoundVnd());
        }
    }

    private static List<Trade> trades(Cleared cleared, Demand demand) {
        return cleared.trades().stream()
                .filter(trade -> trade.demand() == demand)
                .toList();
    }

    private static int place(List<Supply> supplies, Supply supply) {
        for (int place = 0; place < supplies.size(); place++) {
            if (supplies.get(place) == supply) {
                return place;
            }
        }
        throw new AssertionError("a trade of a harvest that is not in the book");
    }

    private static Cleared clear(PlainBook book) {
        return Clearing.clear(book.book(), ClearingProgress.UNHEARD, () -> false);
    }
}
