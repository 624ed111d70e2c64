package org.harvestlink.matching.engine.column;

import java.util.Arrays;
import java.util.BitSet;

/** Which places of a table are taken. The place that was freed last is given out first, so that tables stay dense. */
final class Slots {

    private final BitSet taken = new BitSet();
    private int[] free = new int[16];
    private int freeCount;
    private int end;

    int take() {
        int slot = freeCount > 0 ? free[--freeCount] : end++;
        taken.set(slot);
        return slot;
    }

    /** @throws IllegalArgumentException when nothing is there */
    void giveBack(int slot) {
        if (!taken(slot)) {
            throw new IllegalArgumentException("nothing in slot " + slot);
        }
        taken.clear(slot);
        free = freeCount < free.length ? free : Arrays.copyOf(free, 2 * freeCount);
        free[freeCount++] = slot;
    }

    boolean taken(int slot) {
        return slot >= 0 && taken.get(slot);
    }

    /** One more than the highest slot ever taken. */
    int end() {
        return end;
    }

    int count() {
        return end - freeCount;
    }
}
