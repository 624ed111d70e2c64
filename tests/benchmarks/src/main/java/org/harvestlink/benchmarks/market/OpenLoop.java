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

    /** Sends more and more, from nothing to that many a second after that long: a cold JVM is a tenth as fast. */
    static void rise(int perSecond, Duration length, Sender sender) {
        long began = System.nanoTime();
        double seconds = length.toSeconds();
        int count = (int) (perSecond * seconds / 2);
        for (int number = 0; number < count; number++) {
            // A rate of p·t/T has sent p·t²/2T after t.
            long due = began + (long) (Math.sqrt(2.0 * number * seconds / perSecond) * 1e9);
            await(due);
            sender.send(number, due);
        }
    }

    /** Sends that many a second for that long, evenly. */
    static void run(int perSecond, Duration length, Sender sender) {
        long began = System.nanoTime();
        long count = perSecond * length.toSeconds();
        for (int number = 0; number < count; number++) {
            long due = began + number * 1_000_000_000L / perSecond;
            await(due);
            sender.send(number, due);
        }
    }

    private static void await(long due) {
        for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
            LockSupport.parkNanos(early);
        }
    }
}
