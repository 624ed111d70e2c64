package org.harvestlink.matching.engine.clearing.pattern;

/** Numbers that look thrown and are the same every time: SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014). */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    /** A whole number from 0 to less than {@code bound}. */
    int below(int bound) {
        state += STEP;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (int) ((mixed >>> 32) * bound >>> 32);
    }
}
