package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/** For each order the harvests that it is thought to trade with: the arcs that are generated so far. */
final class Candidates {

    private final int[][] rows;
    private final int[] sizes;

    Candidates(int orders) {
        rows = new int[orders][];
        Arrays.fill(rows, new int[0]);
        sizes = new int[orders];
    }

    /** The harvests of an order, the first {@link #size} of them. Not to be changed. */
    int[] row(int order) {
        return rows[order];
    }

    int size(int order) {
        return sizes[order];
    }

    void set(int order, int[] harvests) {
        rows[order] = harvests;
        sizes[order] = harvests.length;
    }

    void add(int order, int harvest) {
        int size = sizes[order];
        if (size == rows[order].length) {
            rows[order] = Arrays.copyOf(rows[order], size + size / 2 + 4);
        }
        rows[order][size] = harvest;
        sizes[order]++;
    }

    long count() {
        long count = 0;
        for (int size : sizes) {
            count += size;
        }
        return count;
    }
}
