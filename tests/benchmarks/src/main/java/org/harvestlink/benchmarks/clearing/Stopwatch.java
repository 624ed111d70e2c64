package org.harvestlink.benchmarks.clearing;

import java.util.Locale;
import java.util.StringJoiner;

/** Seconds between named moments, from the start of the Java virtual machine. */
final class Stopwatch {

    private final StringJoiner laps = new StringJoiner(", ");
    private long last = System.nanoTime();

    Stopwatch() {
        long started = ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> System.currentTimeMillis() - start.toEpochMilli())
                .orElse(0L);
        laps.add(String.format(Locale.ROOT, "%.2f s started", started / 1e3));
    }

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
