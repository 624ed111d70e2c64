package org.harvestlink.matching.engine;

/**
 * The chances of a search: a seed gives the same ones on every machine. SplitMix64 of G. L. Steele, D. Lea and C. H. Flood, "Fast
 * splittable pseudorandom number generators" (OOPSLA 2014).
 */
public final class Chance {

    private static final double UNIT = 0x1.0p-53;

    private long state;

    public Chance(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** One of 0 to {@code bound - 1}; for bounds of a search, far below 2³², all are as likely but for a billionth. */
    public int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    /** From 0 to less than 1. */
    public double part() {
        return (next() >>> 11) * UNIT;
    }
}
