package org.harvestlink.matching.engine.clearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a clearing left: every order that got less than it wants and every harvest that sold less than is open, and why.
 *
 * @param orders in the order of the book
 * @param harvests in the order of the book
 */
public record Unmatched(List<Left> orders, List<Left> harvests) {

    public Unmatched {
        orders = List.copyOf(orders);
        harvests = List.copyOf(harvests);
    }

    /**
     * Finds what a clearing left of its book. It takes about as long as the clearing. Prices are exact for a clearing in which no
     * side condition stood in the way; for another they are those of the same book without side conditions.
     *
     * @param stop asked now and then, by several threads, whether to give up
     * @throws ClearingStopped when it was
     */
    public static Unmatched of(ClearingBook book, Cleared cleared, BooleanSupplier stop) {
        if (isOptimalFreely(book, cleared)) {
            return freely(book, cleared, stop);
        }
        Cleared freely = Clearing.clearFreely(book, ClearingProgress.UNHEARD, stop);
        return new LeftByConditions(book, cleared).with(freely(book, freely, stop));
    }

    /** Whether the rents prove that the surplus is the largest without side conditions, too: all are worth that surplus. */
    private static boolean isOptimalFreely(ClearingBook book, Cleared cleared) {
        long worth = 0;
        for (int place = 0; place < book.supplies().size(); place++) {
            worth += cleared.harvestRents().of(place)
                    * book.supplies().get(place).openKg();
        }
        for (int place = 0; place < book.demands().size(); place++) {
            worth += cleared.orderRents().of(place) * book.demands().get(place).openKg();
        }
        return worth == cleared.surplusVnd();
    }

    private static Unmatched freely(ClearingBook book, Cleared cleared, BooleanSupplier stop) {
        Watch watch = new Watch(stop);
        List<Left> orders = new ArrayList<>();
        List<Left> harvests = new ArrayList<>();
        for (Remainder crop : Remainders.of(book, cleared)) {
            watch.check();
            orders.addAll(new LeftOrders(crop, watch).all());
            harvests.addAll(new LeftHarvests(crop, watch).all());
        }
        orders.sort(Comparator.comparingInt(Left::place));
        harvests.sort(Comparator.comparingInt(Left::place));
        return new Unmatched(orders, harvests);
    }
}
