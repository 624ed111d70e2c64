package org.harvestlink.matching.engine.clearing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;

/**
 * Clears a book: looks for the allocation of all harvests to all orders with the largest surplus, and proves what no allocation
 * exceeds. The rules decide who may trade.
 *
 * <p>The same book gives the same answer, to the last kilogram, whatever the machine and the number of its processors.
 */
public final class Clearing {

    private Clearing() {}

    /**
     * Clears a book, crop by crop and several crops at a time. Every trade is at least the smallest lot of both sides, an order
     * is shared by no more cooperatives than it wants, and one that wants all or nothing gets that. Where such a condition
     * stands in the way of the largest surplus, the surplus comes near to the bound and seldom reaches it.
     *
     * @param stop asked now and then, by several threads, whether to give up
     * @throws ClearingStopped when it was
     * @throws IllegalArgumentException when an ask, a maximum, a haul or a priority is beyond 300 million VND/kg
     */
    public static Cleared clear(ClearingBook book, ClearingProgress progress, BooleanSupplier stop) {
        return clear(book, false, progress, stop);
    }

    /**
     * Clears a book as if orders were shared freely: of what concerns several trades at once (smallest lots, number of
     * suppliers, all-or-nothing) only what a single pair can break is heeded. The surplus is proven to be the largest. See
     * {@link #clear(ClearingBook, ClearingProgress, BooleanSupplier)}.
     */
    public static Cleared clearFreely(ClearingBook book, ClearingProgress progress, BooleanSupplier stop) {
        return clear(book, true, progress, stop);
    }

    private static Cleared clear(ClearingBook book, boolean freely, ClearingProgress progress, BooleanSupplier stop) {
        List<CropClearing> crops = crops(book, freely, new Watch(stop));
        new Workload(crops, progress).run(Runtime.getRuntime().availableProcessors());
        return new Settlement(book).of(crops);
    }

    private static List<CropClearing> crops(ClearingBook book, boolean freely, Watch watch) {
        Map<String, CropClearing> crops = new LinkedHashMap<>();
        for (int place = 0; place < book.supplies().size(); place++) {
            Supply supply = book.supplies().get(place);
            crops.computeIfAbsent(supply.produce().crop(), crop -> new CropClearing(crop, book, freely, watch))
                    .add(place, supply);
        }
        for (int place = 0; place < book.demands().size(); place++) {
            Demand demand = book.demands().get(place);
            crops.computeIfAbsent(demand.produce().crop(), crop -> new CropClearing(crop, book, freely, watch))
                    .add(place, demand);
        }
        return List.copyOf(crops.values());
    }
}
