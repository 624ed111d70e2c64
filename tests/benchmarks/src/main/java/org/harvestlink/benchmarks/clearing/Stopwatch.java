package org.harvestlink.benchmarks.clearing;

import java.util.Locale;
import java.util.StringJoiner;

/** Seconds between named moments. */
final class Stopwatch {

    private final StringJoiner laps = new StringJoiner(", ");
    private long last = System.nanoTime();

    void lap(String name) {
        long now = System.nanoTime();
        laps.add(String.format(Locale.ROOT, "%.2f s %s", (now - last) / 1e9, name));
        last = now;
    }

    @Override
    public String toString() {
        return laps.toString();
    }
}
