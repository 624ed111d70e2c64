package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/**
 * The largest surplus of a small market, found in the plainest way: along the most valuable path of trades and returns, as
 * much as it carries, until no path is worth anything (successive shortest paths, by the method of Bellman and Ford).
 */
final class PlainClearing {

    private static final long NOWHERE = Long.MIN_VALUE / 4;

    private final Long[][] values;
    private final long[] supply;
    private final long[] demand;
    private final long[][] sold;

    /** @param values what a kilogram of a harvest is worth to an order, null where they don't suit */
    PlainClearing(Long[][] values, long[] supply, long[] demand) {
        this.values = values;
        this.supply = supply.clone();
        this.demand = demand.clone();
        sold = new long[supply.length][demand.length];
    }

    long surplus() {
        long surplus = 0;
        for (long gained = step(); gained > 0; gained = step()) {
            surplus += gained;
        }
        return surplus;
    }

    /** Sells along the best path; gives what was gained. */
    private long step() {
        long[] toHarvest = new long[supply.length];
        long[] toOrder = new long[demand.length];
        int[] seller = new int[demand.length];
        int[] returnedBy = new int[supply.length];
        Arrays.fill(toOrder, NOWHERE);
        Arrays.fill(returnedBy, -1);
        for (int harvest = 0; harvest < supply.length; harvest++) {
            toHarvest[harvest] = supply[harvest] > 0 ? 0 : NOWHERE;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int harvest = 0; harvest < supply.length; harvest++) {
                for (int order = 0; order < demand.length; order++) {
                    if (values[harvest][order] == null) {
                        continue;
                    }
                    long value = values[harvest][order];
                    if (toHarvest[harvest] > NOWHERE && toHarvest[harvest] + value > toOrder[order]) {
                        toOrder[order] = toHarvest[harvest] + value;
                        seller[order] = harvest;
                        changed = true;
                    }
                    if (sold[harvest][order] > 0
                            && toOrder[order] > NOWHERE
                            && toOrder[order] - value > toHarvest[harvest]) {
                        toHarvest[harvest] = toOrder[order] - value;
                        returnedBy[harvest] = order;
                        changed = true;
                    }
                }
            }
        }
        int last = -1;
        for (int order = 0; order < demand.length; order++) {
            if (demand[order] > 0 && toOrder[order] > 0 && (last < 0 || toOrder[order] > toOrder[last])) {
                last = order;
            }
        }
        return last < 0 ? 0 : toOrder[last] * sell(last, seller, returnedBy);
    }

    private long sell(int last, int[] seller, int[] returnedBy) {
        long kg = demand[last];
        int order = last;
        int first = seller[order];
        while (returnedBy[first] >= 0) {
            order = returnedBy[first];
            kg = Math.min(kg, sold[first][order]);
            first = seller[order];
        }
        kg = Math.min(kg, supply[first]);
        order = last;
        demand[last] -= kg;
        supply[first] -= kg;
        for (int harvest = seller[order]; ; harvest = seller[order]) {
            sold[harvest][order] += kg;
            if (returnedBy[harvest] < 0) {
                return kg;
            }
            order = returnedBy[harvest];
            sold[harvest][order] -= kg;
        }
    }
}
