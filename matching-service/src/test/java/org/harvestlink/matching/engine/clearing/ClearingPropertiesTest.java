package org.harvestlink.matching.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import org.harvestlink.matching.engine.NastySeason;

/** What a clearing without side conditions promises, on seeded books with everything that is awkward. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class ClearingPropertiesTest {

    private static final Watch UNSTOPPED = new Watch(() -> false);

    @Property
    void theSurplusIsTheLargestThereIs(@ForAll long seed) {
        PlainBook book = PlainBook.of(seed, 20, 16);

        Cleared cleared = clear(book);

        long largest = new PlainClearing(book.values(), book.supply(), book.demand()).surplus();
        assertThat(cleared.surplusVnd()).isEqualTo(largest);
        assertThat(cleared.optimal()).isTrue();
    }

    @Property
    void theAuctionLeadsToTheSameSurplus(@ForAll long seed) {
        PlainBook book = PlainBook.of(seed, 30, 24);
        CropBook crop = new CropBook("MANGO", book.supplies(), book.demands(), NastySeason.FACTS, book.priorities());

        Optimum auctioned = new MarketSolver(crop, UNSTOPPED, 0, MarketSolver.MOST_PAIRS).solve();

        assertThat(surplus(crop.market(), auctioned)).isEqualTo(clear(book).surplusVnd());
    }

    @Property
    void soDoesAnAuctionThatStartsWithFewOfThePairs(@ForAll long seed) {
        PlainBook book = PlainBook.of(seed, 30, 24);
        CropBook crop = new CropBook("MANGO", book.supplies(), book.demands(), NastySeason.FACTS, book.priorities());

        Optimum auctioned = new MarketSolver(crop, UNSTOPPED, 0, 3 * 24).solve();

        assertThat(surplus(crop.market(), auctioned)).isEqualTo(clear(book).surplusVnd());
    }

    @Property
    void tradesAreAdmittedByTheRulesAndSellNothingTwice(@ForAll long seed) {
        PlainBook book = PlainBook.of(seed, 20, 16);

        Cleared cleared = clear(book);

        Map<Object, Long> traded = new HashMap<>();
        for (Trade trade : cleared.trades()) {
            assertThat(book.value(trade.supply(), trade.demand())).isNotNull();
            assertThat(trade.kg()).isPositive();
            traded.merge(trade.supply(), trade.kg(), Long::sum);
            traded.merge(trade.demand(), trade.kg(), Long::sum);
        }
        book.supplies()
                .forEach(each -> assertThat(traded.getOrDefault(each, 0L)).isLessThanOrEqualTo(each.openKg()));
        book.demands().forEach(each -> assertThat(traded.getOrDefault(each, 0L)).isLessThanOrEqualTo(each.openKg()));
    }

    @Property
    void theRentsProveIt(@ForAll long seed) {
        proves(PlainBook.of(seed, 24, 24));
    }

    @Example
    void aSeasonOfHundredsIsClearedAndProven() {
        proves(PlainBook.of(42, 500, 400));
    }

    @Property
    void theSameBookGivesTheSameTrades(@ForAll long seed) {
        PlainBook book = PlainBook.of(seed, 40, 30);

        assertThat(clear(book).trades()).isEqualTo(clear(book).trades());
    }

    @Property
    void aCooperativeGetsItsAskAndItsRent(@ForAll long seed) {
        PlainBook book = PlainBook.of(seed, 20, 16);

        Cleared cleared = clear(book);

        for (Trade trade : cleared.trades()) {
            long rent = cleared.harvestRents().of(book.supplies().indexOf(trade.supply()));
            assertThat(trade.priceVndPerKg()).isEqualTo(trade.supply().askVndPerKg() + rent);
        }
    }

    @Example
    void anEmptyBookIsCleared() {
        Cleared cleared = Clearing.clearFreely(
                new ClearingBook(List.of(), List.of(), NastySeason.FACTS, Map.of()),
                ClearingProgress.UNHEARD,
                () -> false);

        assertThat(cleared.trades()).isEmpty();
        assertThat(cleared.optimal()).isTrue();
    }

    @Example
    void aClearingStopsWhenItIsTold() {
        ClearingBook book = PlainBook.of(1, 300, 300).book();
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(
                        () -> Clearing.clearFreely(book, ClearingProgress.UNHEARD, () -> asked.incrementAndGet() > 2))
                .isInstanceOf(ClearingStopped.class);
    }

    @Example
    void progressEndsAtAllKilograms() {
        PlainBook book = PlainBook.of(1, 20, 20);
        List<Long> heard = new ArrayList<>();

        Clearing.clearFreely(book.book(), (crop, solved, all) -> heard.add(all - solved), () -> false);

        assertThat(heard).containsExactly(0L);
    }

    private static void proves(PlainBook book) {
        Cleared cleared = clear(book);

        long bound = 0;
        for (int harvest = 0; harvest < book.supplies().size(); harvest++) {
            assertThat(cleared.harvestRents().of(harvest)).isNotNegative();
            bound += cleared.harvestRents().of(harvest) * book.supply()[harvest];
        }
        for (int order = 0; order < book.demands().size(); order++) {
            assertThat(cleared.orderRents().of(order)).isNotNegative();
            bound += cleared.orderRents().of(order) * book.demand()[order];
        }
        Long[][] values = book.values();
        for (int harvest = 0; harvest < values.length; harvest++) {
            for (int order = 0; order < values[harvest].length; order++) {
                if (values[harvest][order] != null) {
                    assertThat(values[harvest][order])
                            .isLessThanOrEqualTo(cleared.harvestRents().of(harvest)
                                    + cleared.orderRents().of(order));
                }
            }
        }
        assertThat(bound).isEqualTo(cleared.upperBoundVnd()).isEqualTo(worth(book, cleared));
    }

    private static long worth(PlainBook book, Cleared cleared) {
        return cleared.trades().stream()
                .mapToLong(trade -> trade.kg() * book.value(trade.supply(), trade.demand()))
                .sum();
    }

    private static long surplus(Market market, Optimum optimum) {
        long surplus = 0;
        for (int trade = 0; trade < optimum.kg().length; trade++) {
            surplus += optimum.kg()[trade] * market.value(optimum.harvest()[trade], optimum.order()[trade]);
        }
        return surplus;
    }

    private static Cleared clear(PlainBook book) {
        return Clearing.clearFreely(book.book(), ClearingProgress.UNHEARD, () -> false);
    }
}
