package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/** Who holds how many kilograms of each harvest in an auction, and at which rent: per harvest a list, lowest rent first. */
final class Holdings {

    static final int NONE = -1;

    private final int[] first;
    private int[] order = new int[1024];
    private long[] kg = new long[1024];
    private int[] rent = new int[1024];
    private int[] next = new int[1024];
    private int used;
    private int free = NONE;

    Holdings(int harvests) {
        first = new int[harvests];
        Arrays.fill(first, NONE);
    }

    /** The holding of a harvest at the lowest rent, or {@link #NONE}. */
    int first(int harvest) {
        return first[harvest];
    }

    int next(int holding) {
        return next[holding];
    }

    int order(int holding) {
        return order[holding];
    }

    long kg(int holding) {
        return kg[holding];
    }

    int rent(int holding) {
        return rent[holding];
    }

    /** Takes kilograms from the first holding of a harvest, at most all. */
    void takeFirst(int harvest, long taken) {
        int holding = first[harvest];
        kg[holding] -= taken;
        if (kg[holding] == 0) {
            first[harvest] = next[holding];
            next[holding] = free;
            free = holding;
        }
    }

    void add(int harvest, int byOrder, long held, int atRent) {
        int holding = fresh();
        order[holding] = byOrder;
        kg[holding] = held;
        rent[holding] = atRent;
        int before = NONE;
        int after = first[harvest];
        while (after != NONE && rent[after] < atRent) {
            before = after;
            after = next[after];
        }
        next[holding] = after;
        if (before == NONE) {
            first[harvest] = holding;
        } else {
            next[before] = holding;
        }
    }

    private int fresh() {
        if (free != NONE) {
            int holding = free;
            free = next[holding];
            return holding;
        }
        if (used == order.length) {
            order = Arrays.copyOf(order, 2 * used);
            kg = Arrays.copyOf(kg, 2 * used);
            rent = Arrays.copyOf(rent, 2 * used);
            next = Arrays.copyOf(next, 2 * used);
        }
        return used++;
    }
}
