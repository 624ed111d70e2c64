package org.harvestlink.benchmarks.market;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends at given moments, whether or not earlier requests are answered: callers do not wait for each other, and a stall of the
 * market shows in the latency of all who came meanwhile. (A closed loop would hide it: "coordinated omission".)
 */
final class OpenLoop {

    private OpenLoop() {}

    /** What is sent. */
    @FunctionalInterface
    interface Sender {

        /**
         * Sends one request without waiting for its answer.
         *
         * @param number counts from 0
         * @param due when it was to be sent, by {@link System#nanoTime()}
         */
        void send(int number, long due);
    }

    /** Sends that many a second for that long, evenly. */
    static void run(int perSecond, Duration length, Sender sender) {
        long began = System.nanoTime();
        long count = perSecond * length.toSeconds();
        for (int number = 0; number < count; number++) {
            long due = began + number * 1_000_000_000L / perSecond;
            for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            sender.send(number, due);
        }
    }
}
