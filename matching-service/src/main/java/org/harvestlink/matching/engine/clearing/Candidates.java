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

    /** The mean of what pairs are worth, VND/kg. */
    long meanValue(Market market) {
        long sum = 0;
        long pairs = 0;
        for (int order = 0; order < rows.length; order++) {
            for (int i = 0; i < sizes[order]; i++) {
                sum += market.value(rows[order][i], order);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /** Keeps of each order's harvests those that gain it at most {@code width} less than its best at the rents given. */
    void keepNear(Market market, int[] rents, int width) {
        for (int order = 0; order < rows.length; order++) {
            int best = 0;
            for (int i = 0; i < sizes[order]; i++) {
                best = Math.max(best, market.value(rows[order][i], order) - rents[rows[order][i]]);
            }
            int kept = 0;
            for (int i = 0; i < sizes[order]; i++) {
                int harvest = rows[order][i];
                if (market.value(harvest, order) - rents[harvest] >= best - width) {
                    rows[order][kept++] = harvest;
                }
            }
            sizes[order] = kept;
            rows[order] = Arrays.copyOf(rows[order], kept);
        }
    }
}
