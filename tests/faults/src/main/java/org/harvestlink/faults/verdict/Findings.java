package org.harvestlink.faults.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where promises were broken, gathered while the market runs and afterwards. Of each promise the first are kept. */
public final class Findings {

    private static final int MOST_KEPT = 50;

    private final Map<Promise, List<String>> kept = new EnumMap<>(Promise.class);
    private final Map<Promise, Integer> counts = new EnumMap<>(Promise.class);

    /** Notes a breach, with what is needed to find its cause. */
    public synchronized void add(Promise promise, String what) {
        counts.merge(promise, 1, Integer::sum);
        List<String> some = kept.computeIfAbsent(promise, first -> new ArrayList<>());
        if (some.size() < MOST_KEPT) {
            some.add(what);
        }
    }

    public void addAll(Promise promise, List<String> several) {
        several.forEach(what -> add(promise, what));
    }

    /** How often a promise was broken. */
    public synchronized int count(Promise promise) {
        return counts.getOrDefault(promise, 0);
    }

    /** The first breaches of a promise. */
    public synchronized List<String> of(Promise promise) {
        return List.copyOf(kept.getOrDefault(promise, List.of()));
    }

    /** Whether one of these promises was broken. */
    public synchronized boolean any(Set<Promise> some) {
        return some.stream().anyMatch(counts::containsKey);
    }

    public synchronized boolean none() {
        return counts.isEmpty();
    }
}
