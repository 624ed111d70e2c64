package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;
import java.util.stream.IntStream;

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

    /** How many orders have just so many harvests. */
    int ofSize(int size) {
        return (int) IntStream.of(sizes).filter(each -> each == size).count();
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

    /** Puts each order's harvests in the order of cost, as a {@link Sieve} lists them and an {@link Auction} wants them. */
    void sort(Market market) {
        for (int order = 0; order < rows.length; order++) {
            int[] row = rows[order];
            long[] keys = new long[sizes[order]];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = (long) market.cost()[row[i]] << Integer.SIZE | row[i];
            }
            Arrays.sort(keys);
            for (int i = 0; i < keys.length; i++) {
                row[i] = (int) keys[i];
            }
        }
    }

    /** The most that an order gains by one of its harvests at the rents given, VND/kg; 0 when none gains. */
    int best(Market market, int[] rents, int order) {
        int best = 0;
        for (int i = 0; i < sizes[order]; i++) {
            best = Math.max(best, market.value(rows[order][i], order) - rents[rows[order][i]]);
        }
        return best;
    }

    /** Keeps of each order's harvests those that gain it at most {@code width} less than its best at the rents given. */
    void keepNear(Market market, int[] rents, int width) {
        for (int order = 0; order < rows.length; order++) {
            int best = best(market, rents, order);
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
