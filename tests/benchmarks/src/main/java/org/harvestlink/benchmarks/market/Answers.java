package org.harvestlink.benchmarks.market;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.harvestlink.benchmarks.measure.Latencies;

/** What became of requests of one kind. */
final class Answers {

    private final Latencies latencies;
    private final Latencies refusals;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final AtomicInteger open = new AtomicInteger();

    /** @param most how many requests there can be */
    Answers(int most) {
        latencies = new Latencies(most);
        refusals = new Latencies(most);
    }

    /**
     * Notes the answer when it comes.
     *
     * @param due when the request was to be sent
     */
    void expect(long due, CompletableFuture<Trade.Answer> status) {
        open.incrementAndGet();
        status.whenComplete((answer, failure) -> {
            note(due, failure == null ? answer.outcome() : "none");
            open.decrementAndGet();
        });
    }

    private synchronized void note(long due, String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
        if (outcome.startsWith("2")) {
            latencies.add(System.nanoTime() - due);
        } else if (outcome.startsWith("429") || outcome.startsWith("503")) {
            refusals.add(System.nanoTime() - due);
        }
    }

    /** Requests that wait for their answer. */
    int open() {
        return open.get();
    }

    /** How many were answered with success. */
    synchronized int accepted() {
        return latencies.count();
    }

    synchronized String line(double seconds) {
        return String.format(
                Locale.ROOT, "%,8.1f /s   %s   %s", accepted() / seconds, percentiles(latencies), outcomes);
    }

    /** How soon those heard of it that were too many. */
    synchronized String refusals() {
        return refusals.count() == 0
                ? "none"
                : String.format(Locale.ROOT, "%,8d   %s", refusals.count(), percentiles(refusals));
    }

    static String percentiles(Latencies some) {
        return String.format(
                Locale.ROOT,
                "p50 %,9.1f ms   p99 %,9.1f ms   p99.9 %,9.1f ms",
                some.micros(0.5) / 1e3,
                some.micros(0.99) / 1e3,
                some.micros(0.999) / 1e3);
    }
}
