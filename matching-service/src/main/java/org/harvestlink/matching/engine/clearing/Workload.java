package org.harvestlink.matching.engine.clearing;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

/** The crops of a clearing, handed out to as many hands as there are, the largest first: then the last to end began early. */
final class Workload {

    private final Queue<CropClearing> waiting;
    private final ClearingProgress progress;
    private final long all;
    private long solved;

    Workload(List<CropClearing> crops, ClearingProgress progress) {
        waiting = new ArrayDeque<>(crops.stream()
                .sorted(Comparator.comparingLong(CropClearing::size).reversed())
                .toList());
        this.progress = progress;
        all = crops.stream().mapToLong(CropClearing::kg).sum();
    }

    /** @param hands how many crops are solved at a time, 1 or more */
    void run(int hands) {
        IntStream.range(0, hands).parallel().forEach(hand -> {
            for (CropClearing crop = next(); crop != null; crop = next()) {
                crop.solve();
                tell(crop);
            }
        });
    }

    private synchronized CropClearing next() {
        return waiting.poll();
    }

    private synchronized void tell(CropClearing crop) {
        solved += crop.kg();
        progress.solved(crop.name(), solved, all);
    }
}
