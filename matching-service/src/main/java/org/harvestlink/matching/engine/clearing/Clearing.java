package org.harvestlink.matching.engine.clearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
     * @param stop asked now and then, by several threads, whether to give up
     * @throws CancellationException when it was stopped
     * @throws IllegalArgumentException when an ask, a maximum, a haul or a priority is beyond 300 million VND/kg
     */
    public static Cleared clear(ClearingBook book, ClearingProgress progress, BooleanSupplier stop) {
        List<CropClearing> crops = crops(book, new Watch(stop));
        run(crops, progress);
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

    /** The largest first, so that the last one to end began early. */
    private static void run(List<CropClearing> crops, ClearingProgress progress) {
        if (crops.isEmpty()) {
            return;
        }
        Rounds rounds = new Rounds(crops, progress);
        int threads = Math.min(crops.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            crops.stream()
                    .sorted(Comparator.comparingLong(CropClearing::size).reversed())
                    .forEach(crop -> running.add(workers.submit(solving(crop, rounds))));
            for (Future<?> each : running) {
                await(each);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Callable<Void> solving(CropClearing crop, Rounds rounds) {
        return () -> {
            crop.solve();
            rounds.ended(crop);
            return null;
        };
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the clearing was interrupted");
        }
    }

    /** Tells the listener what has been done so far. */
    private static final class Rounds {

        private final ClearingProgress progress;
        private final long all;
        private long solved;

        Rounds(List<CropClearing> crops, ClearingProgress progress) {
            this.progress = progress;
            all = crops.stream().mapToLong(CropClearing::kg).sum();
        }

        synchronized void ended(CropClearing crop) {
            solved += crop.kg();
            progress.solved(crop.name(), solved, all);
        }
    }
}
