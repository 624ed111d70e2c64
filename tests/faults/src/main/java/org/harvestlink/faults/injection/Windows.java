package org.harvestlink.faults.injection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The times in which something was broken, by {@link System#nanoTime()}. */
public final class Windows {

    /** What a client met in the last moments of a fault may reach it a little later. */
    private static final long GRACE_NANOS = Duration.ofSeconds(3).toNanos();

    private final List<long[]> windows = new ArrayList<>();

    /** Begins a window, which lasts until it is closed. */
    public synchronized AutoCloseable open() {
        long[] window = {System.nanoTime(), Long.MAX_VALUE};
        windows.add(window);
        return () -> close(window);
    }

    private synchronized void close(long[] window) {
        window[1] = System.nanoTime() + GRACE_NANOS;
    }

    /** Whether anything was broken at any moment between the two. */
    public synchronized boolean touch(long from, long to) {
        return windows.stream()
                .anyMatch(window -> window[0] - to <= 0 && (window[1] == Long.MAX_VALUE || from - window[1] <= 0));
    }
}
