package org.harvestlink.local.season;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Divides a whole into parts that add up to it. */
final class Apportionment {

    private Apportionment() {}

    /** Whole numbers in proportion to the weights, by the largest remainders (Hamilton's method). */
    static int[] counts(List<Double> weights, int total) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        int[] counts = weights.stream()
                .mapToInt(weight -> (int) (weight / sum * total))
                .toArray();
        int missing = total - IntStream.of(counts).sum();
        IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> counts[i] - weights.get(i) / sum * total))
                .limit(missing)
                .forEach(i -> counts[i]++);
        return counts;
    }

    /**
     * Kilograms of several lots that together come to about the total; none is smaller than a third or larger than
     * three times the others' mean.
     *
     * @param step every lot is a multiple of it, at least one
     */
    static long[] lots(double totalKg, int lots, long step, Random random) {
        double[] weights = random.doubles(lots, 0.5, 1.5).toArray();
        double sum = java.util.stream.DoubleStream.of(weights).sum();
        return LongStream.range(0, lots)
                .map(i -> Math.max(1, Math.round(totalKg * weights[(int) i] / sum / step)) * step)
                .toArray();
    }
}
