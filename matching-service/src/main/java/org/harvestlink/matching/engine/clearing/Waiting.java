package org.harvestlink.matching.engine.clearing;

/** Orders that wait for their turn, first come, first served, each at most once. */
final class Waiting {

    private final int[] ring;
    private final boolean[] waits;
    private int head;
    private int count;

    Waiting(int orders) {
        ring = new int[orders];
        waits = new boolean[orders];
    }

    boolean isEmpty() {
        return count == 0;
    }

    void add(int order) {
        if (!waits[order]) {
            waits[order] = true;
            ring[(head + count++) % ring.length] = order;
        }
    }

    int take() {
        int order = ring[head];
        waits[order] = false;
        head = head + 1 == ring.length ? 0 : head + 1;
        count--;
        return order;
    }
}
