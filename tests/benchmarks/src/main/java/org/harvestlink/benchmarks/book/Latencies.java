package org.harvestlink.benchmarks.book;

import java.util.Arrays;

/** How long each of many calls took. */
final class Latencies {

    private final long[] nanos;
    private int count;
    private long total;

    Latencies(int most) {
        nanos = new long[most];
    }

    void add(long took) {
        nanos[count++] = took;
        total += took;
    }

    /** The latency in microseconds that the share {@code of} of the calls did not exceed. */
    double micros(double of) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[Math.min(count - 1, (int) (of * count))] / 1e3;
    }

    /** Calls a second, if they came one after the other and nothing between. */
    double perSecond() {
        return count * 1e9 / total;
    }
}
