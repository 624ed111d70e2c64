package org.harvestlink.matching.engine.clearing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;

/**
 * Clears a book: finds the allocation of all harvests to all orders with the largest surplus, and proves it. The rules decide
 * who may trade; of what concerns several trades at once (smallest lots, number of suppliers, all-or-nothing) only what a
 * single pair can break is heeded.
 *
 * <p>The same book gives the same answer, to the last kilogram, whatever the machine and the number of its processors.
 */
public final class Clearing {

    private Clearing() {}

    /**
     * Clears a book, crop by crop and several crops at a time.
     *
     * @param stop asked now and then, by several threads, whether to give up
     * @throws ClearingStopped when it was
     * @throws IllegalArgumentException when an ask, a maximum, a haul or a priority is beyond 300 million VND/kg
     */
    public static Cleared clear(ClearingBook book, ClearingProgress progress, BooleanSupplier stop) {
        List<CropClearing> crops = crops(book, new Watch(stop));
        new Workload(crops, progress).run(Runtime.getRuntime().availableProcessors());
        return new Settlement(book).of(crops);
    }

    private static List<CropClearing> crops(ClearingBook book, Watch watch) {
        Map<String, CropClearing> crops = new LinkedHashMap<>();
        for (int place = 0; place < book.supplies().size(); place++) {
            Supply supply = book.supplies().get(place);
            crops.computeIfAbsent(supply.produce().crop(), crop -> new CropClearing(crop, book, watch))
                    .add(place, supply);
        }
        for (int place = 0; place < book.demands().size(); place++) {
            Demand demand = book.demands().get(place);
            crops.computeIfAbsent(demand.produce().crop(), crop -> new CropClearing(crop, book, watch))
                    .add(place, demand);
        }
        return List.copyOf(crops.values());
    }
}
