package org.harvestlink.matching.engine.clearing.pattern;

import java.util.Arrays;

/** Some orders whose lots are free for the moment, and what they held before. */
final class Freed {

    /** The most orders. */
    static final int MOST = 256;

    private final Allocation allocation;
    private final boolean[] in;
    private final int[] orders = new int[MOST];
    private final int[] sizes = new int[MOST];
    private final long[] values = new long[MOST];
    private int[] harvests = new int[1024];
    private long[] kg = new long[1024];
    private int count;

    Freed(Allocation allocation, int ordersInAll) {
        this.allocation = allocation;
        in = new boolean[ordersInAll];
    }

    int count() {
        return count;
    }

    int order(int place) {
        return orders[place];
    }

    /** Notes an order to be freed; false when it is noted already, or there is no place for it. */
    boolean add(int order) {
        if (in[order] || count == MOST) {
            return false;
        }
        in[order] = true;
        orders[count++] = order;
        return true;
    }

    /** Frees all that were noted. */
    void take() {
        int lots = 0;
        for (int place = 0; place < count; place++) {
            int order = orders[place];
            sizes[place] = allocation.size(order);
            values[place] = allocation.value(order);
            for (int lot = 0; lot < sizes[place]; lot++) {
                if (lots == kg.length) {
                    harvests = Arrays.copyOf(harvests, 2 * lots);
                    kg = Arrays.copyOf(kg, 2 * lots);
                }
                harvests[lots] = allocation.harvest(order, lot);
                kg[lots++] = allocation.kg(order, lot);
            }
            allocation.clear(order);
        }
    }

    /** Gives all back what they held. */
    void restore() {
        for (int place = 0; place < count; place++) {
            allocation.clear(orders[place]);
        }
        int lots = 0;
        for (int place = 0; place < count; place++) {
            for (int lot = 0; lot < sizes[place]; lot++) {
                allocation.give(orders[place], harvests[lots], kg[lots]);
                lots++;
            }
            allocation.value(orders[place], values[place]);
        }
    }

    void forget() {
        for (int place = 0; place < count; place++) {
            in[orders[place]] = false;
        }
        count = 0;
    }
}
