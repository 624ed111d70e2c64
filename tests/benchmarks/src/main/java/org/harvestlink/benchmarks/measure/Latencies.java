package org.harvestlink.benchmarks.measure;

import java.util.Arrays;

/** How long each of many calls took. For one thread at a time. */
public final class Latencies {

    private final long[] nanos;
    private int count;
    private long total;

    /** @param most how many there can be */
    public Latencies(int most) {
        nanos = new long[most];
    }

    /** @param took in nanoseconds */
    public void add(long took) {
        nanos[count++] = took;
        total += took;
    }

    /** The latency in microseconds that the share {@code of} of the calls did not exceed. */
    public double micros(double of) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[Math.min(count - 1, (int) (of * count))] / 1e3;
    }

    public int count() {
        return count;
    }

    /** Calls a second, if they came one after the other and nothing between. */
    public double perSecond() {
        return count * 1e9 / total;
    }
}
