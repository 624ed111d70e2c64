package org.harvestlink.matching.engine.clearing.pattern;

import java.util.Arrays;

/** For each order the harvests that it may trade with and what a kilogram of them is worth to both, VND. */
public final class Pairs {

    private static final int PLACE_BITS = 24;

    private final int[][] harvests;
    private final int[][] values;

    public Pairs(int orders) {
        harvests = new int[orders][];
        values = new int[orders][];
    }

    /** Sets the row of an order. Several threads may set rows, each row by one of them. */
    public void set(int order, int[] rowOfHarvests, int[] rowOfValues) {
        harvests[order] = rowOfHarvests;
        values[order] = rowOfValues;
    }

    /** Puts a row in the order of what its pairs are worth beyond the rents, the most first, and keeps the first of them. */
    public void sort(int order, long[] rents, int kept) {
        int[] row = harvests[order];
        int[] worth = values[order];
        long[] keys = new long[row.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = rents[row[place]] - worth[place] << PLACE_BITS | place;
        }
        Arrays.sort(keys);
        int size = Math.min(kept, keys.length);
        harvests[order] = new int[size];
        values[order] = new int[size];
        for (int place = 0; place < size; place++) {
            int before = (int) keys[place] & (1 << PLACE_BITS) - 1;
            harvests[order][place] = row[before];
            values[order][place] = worth[before];
        }
    }

    /** The harvests of an order. Not to be changed. */
    int[] harvests(int order) {
        return harvests[order];
    }

    /** What the pairs of an order are worth, VND/kg, in the order of {@link #harvests}. Not to be changed. */
    int[] values(int order) {
        return values[order];
    }

    long count() {
        long count = 0;
        for (int[] row : harvests) {
            count += row.length;
        }
        return count;
    }
}
