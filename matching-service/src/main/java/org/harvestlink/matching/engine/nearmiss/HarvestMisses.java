package org.harvestlink.matching.engine.nearmiss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.Text;
import org.harvestlink.matching.engine.book.CropBook;
import org.harvestlink.matching.engine.column.Lexicon;
import org.harvestlink.matching.engine.column.OrderColumns;
import org.harvestlink.matching.engine.rule.Words;

/**
 * Finds the ladder of a harvest by making each change that makes sense and matching again.
 *
 * <p>A maximum price is seen by its buyer alone. So a lower ask is no rung, and an order for which the fruit is too dear takes
 * no part in any rung, neither in its kilograms nor among its examples: what the ladder says is the same for every maximum that
 * the delivered price suits, and the same for every one that it does not.
 */
public final class HarvestMisses {

    private static final int MOST_DAYS = 14;
    private static final int EXAMPLES = 3;

    private final CropBook book;
    private final Supply supply;
    private final BitSet now;
    private final long reachKg;
    private final List<HarvestLadder.Rung> rungs = new ArrayList<>();

    private HarvestMisses(CropBook book, Supply supply) {
        this.book = book;
        this.supply = supply;
        this.now = partners(supply);
        this.reachKg = reachKg(now);
    }

    /** The ladder of a harvest, which may be in the book or not. */
    public static HarvestLadder of(Supply supply, CropBook book) {
        HarvestMisses found = new HarvestMisses(book, supply);
        if (found.reachKg < supply.openKg()) {
            found.climb();
        }
        return new HarvestLadder(found.reachKg, supply.openKg() - found.reachKg, found.rungs);
    }

    private void climb() {
        days(HarvestChanges.Longer::new);
        days(HarvestChanges.Sooner::new);
        if (supply.minimumLotKg() > 0) {
            take(new HarvestChanges.AnyLot(), 0);
        }
        Lexicon<String> schemes = book.words().schemes();
        for (int scheme = 1; scheme < schemes.size(); scheme++) {
            take(new HarvestChanges.Certified(schemes.word(scheme)), 0);
        }
        Lexicon<String> markets = book.words().markets();
        for (int market = 1; market < markets.size(); market++) {
            take(new HarvestChanges.Granted(markets.word(market)), 0);
        }
        rungs.sort(Comparator.comparingLong(
                        (HarvestLadder.Rung rung) -> rung.change().effort())
                .thenComparing(
                        Comparator.comparingLong(HarvestLadder.Rung::gainedKg).reversed())
                .thenComparing(rung -> rung.text().en()));
    }

    /** The fewest days that bring anything, and the fewest that bring the most. */
    private void days(IntFunction<HarvestChange> change) {
        long most = gain(partners(change.apply(MOST_DAYS).of(supply)));
        long taken = 0;
        for (int days = 1; days <= MOST_DAYS && taken < most; days++) {
            HarvestChange tried = change.apply(days);
            long gain = gain(partners(tried.of(supply)));
            if (taken == 0 || gain >= most) {
                taken = take(tried, taken);
            }
        }
    }

    /** Adds a rung if it brings more than {@code atLeast}; gives what the best brings. */
    private long take(HarvestChange change, long atLeast) {
        Supply changed = change.of(supply);
        BitSet then = partners(changed);
        long gain = gain(then);
        if (gain <= atLeast) {
            return atLeast;
        }
        then.andNot(now);
        List<Integer> largest = then.stream()
                .boxed()
                .sorted(largestOf(book.orderColumns()))
                .limit(EXAMPLES)
                .toList();
        rungs.add(new HarvestLadder.Rung(
                change,
                changed,
                gain,
                then.cardinality(),
                largest.stream().map(book.orderColumns()::id).toList(),
                Text.of(
                        "%s: bán thêm %s",
                        "%s: %s more to sell", change.text(book.facts().names()), Words.kg(gain))));
        return gain;
    }

    private static Comparator<Integer> largestOf(OrderColumns orders) {
        return Comparator.comparingLong((Integer slot) -> -orders.openKg(slot)).thenComparing(orders::id);
    }

    private BitSet partners(Supply changed) {
        BitSet partners = new BitSet();
        book.eachPartner(changed, partners::set);
        return partners;
    }

    private long gain(BitSet partners) {
        return reachKg(partners) - reachKg;
    }

    private long reachKg(BitSet partners) {
        OrderColumns orders = book.orderColumns();
        return Math.min(
                supply.openKg(), partners.stream().mapToLong(orders::openKg).sum());
    }
}
