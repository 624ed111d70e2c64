package org.harvestlink.matching.engine.clearing.pattern;

import java.util.Arrays;

/** Which order holds how much of which harvest. */
final class Allocation {

    private final Conditions conditions;
    private final long[] leftKg;
    private final int[][] harvests;
    private final long[][] kg;
    private final int[] sizes;
    private final long[] values;
    private final int[][] holders;
    private final int[] holderCounts;
    private long surplus;

    Allocation(Conditions conditions) {
        this.conditions = conditions;
        leftKg = conditions.supplyKg().clone();
        harvests = new int[conditions.orders()][2];
        kg = new long[conditions.orders()][2];
        sizes = new int[conditions.orders()];
        values = new long[conditions.orders()];
        holders = new int[conditions.harvests()][2];
        holderCounts = new int[conditions.harvests()];
    }

    /** What all lots are worth, VND. */
    long surplus() {
        return surplus;
    }

    /** Kilograms of a harvest that nobody holds. */
    long leftKg(int harvest) {
        return leftKg[harvest];
    }

    /** How many lots an order holds. */
    int size(int order) {
        return sizes[order];
    }

    int harvest(int order, int lot) {
        return harvests[order][lot];
    }

    long kg(int order, int lot) {
        return kg[order][lot];
    }

    /** How much of a harvest an order holds, 0 for nothing. */
    long held(int order, int harvest) {
        for (int lot = 0; lot < sizes[order]; lot++) {
            if (harvests[order][lot] == harvest) {
                return kg[order][lot];
            }
        }
        return 0;
    }

    /** What an order's lots are worth, VND. */
    long value(int order) {
        return values[order];
    }

    /** How many orders hold something of a harvest. */
    int holders(int harvest) {
        return holderCounts[harvest];
    }

    int holder(int harvest, int place) {
        return holders[harvest][place];
    }

    boolean full(int order) {
        long sum = 0;
        for (int lot = 0; lot < sizes[order]; lot++) {
            sum += kg[order][lot];
        }
        return sum == conditions.demandKg()[order];
    }

    /** Gives an order a lot of a harvest of which it holds nothing. */
    void give(int order, int harvest, long lotKg) {
        int lot = sizes[order]++;
        if (lot == harvests[order].length) {
            harvests[order] = Arrays.copyOf(harvests[order], 2 * lot);
            kg[order] = Arrays.copyOf(kg[order], 2 * lot);
        }
        harvests[order][lot] = harvest;
        kg[order][lot] = lotKg;
        leftKg[harvest] -= lotKg;
        int holding = holderCounts[harvest]++;
        if (holding == holders[harvest].length) {
            holders[harvest] = Arrays.copyOf(holders[harvest], 2 * holding);
        }
        holders[harvest][holding] = order;
    }

    /** Says what an order's lots are worth. */
    void value(int order, long vnd) {
        surplus += vnd - values[order];
        values[order] = vnd;
    }

    /** Takes all from an order. */
    void clear(int order) {
        for (int lot = sizes[order] - 1; lot >= 0; lot--) {
            int harvest = harvests[order][lot];
            leftKg[harvest] += kg[order][lot];
            int[] all = holders[harvest];
            int place = 0;
            while (all[place] != order) {
                place++;
            }
            all[place] = all[--holderCounts[harvest]];
        }
        sizes[order] = 0;
        value(order, 0);
    }
}
