package org.harvestlink.matching.engine.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harvestlink.matching.engine.DemandBuilder.order;
import static org.harvestlink.matching.engine.SupplyBuilder.harvest;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.rule.RuleName;

/** What is said of orders and harvests that side conditions left. */
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
class LeftByConditionsTest {

    @Example
    void fruitThatAnAllOrNothingOrderCannotFillIsLeftForTheConditionsSake() {
        PlainBook book = new PlainBook(
                List.of(harvest().kg(6_000).build()),
                List.of(order().kg(10_000).allOrNothing(true).build()),
                Map.of());

        Unmatched unmatched = unmatched(book, clear(book));

        assertThat(unmatched.orders()).singleElement().satisfies(left -> {
            assertThat(left.kg()).isEqualTo(10_000);
            assertThat(left.rule()).isEqualTo(RuleName.VOLUME);
            assertThat(left.nearestVndPerKg()).isEmpty();
        });
        assertThat(unmatched.harvests()).singleElement().satisfies(left -> {
            assertThat(left.kg()).isEqualTo(6_000);
            assertThat(left.rule()).isEqualTo(RuleName.VOLUME);
            assertThat(left.nearestVndPerKg()).isEmpty();
        });
    }

    @Property
    void everythingLeftIsToldAndAPriceOnlyOfWhatHasNoPart(@ForAll long seed) {
        PlainBook book = PlainBook.of(seed, 20, 16);
        Cleared cleared = clear(book);

        Unmatched unmatched = unmatched(book, cleared);

        for (int place = 0; place < book.demands().size(); place++) {
            Demand demand = book.demands().get(place);
            long missing = demand.openKg() - kg(cleared, trade -> trade.demand() == demand);
            assertThat(kgOf(unmatched.orders(), place)).isEqualTo(missing);
        }
        for (int place = 0; place < book.supplies().size(); place++) {
            Supply supply = book.supplies().get(place);
            long unsold = supply.openKg() - kg(cleared, trade -> trade.supply() == supply);
            assertThat(kgOf(unmatched.harvests(), place)).isEqualTo(unsold);
        }
        for (Left left : unmatched.orders()) {
            Demand demand = book.demands().get(left.place());
            left.nearestVndPerKg().ifPresent(nearest -> {
                assertThat(kg(cleared, trade -> trade.demand() == demand)).isZero();
                if (demand.limits().maxVndPerKg() != null) {
                    assertThat(demand.limits().maxVndPerKg()).isLessThanOrEqualTo(nearest);
                }
            });
        }
    }

    private static long kgOf(List<Left> all, int place) {
        return all.stream()
                .filter(left -> left.place() == place)
                .mapToLong(Left::kg)
                .sum();
    }

    private static long kg(Cleared cleared, Predicate<Trade> which) {
        return cleared.trades().stream().filter(which).mapToLong(Trade::kg).sum();
    }

    private static Unmatched unmatched(PlainBook book, Cleared cleared) {
        return Unmatched.of(book.book(), cleared, () -> false);
    }

    private static Cleared clear(PlainBook book) {
        return Clearing.clear(book.book(), ClearingProgress.UNHEARD, () -> false);
    }
}
