package org.harvestlink.matching.engine.book;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * How a search is to be made.
 *
 * @param most how many partners are wanted, 1 or more
 * @param today the first day that counts
 * @param without slots that are left out, in order
 */
record Query(int most, int today, int[] without) {

    private static final int[] NOBODY = {};

    static Query of(int most, int today, Set<UUID> without, SlotIndex index) {
        if (most < 1) {
            throw new IllegalArgumentException("at most " + most + " partners");
        }
        int[] slots = without.isEmpty()
                ? NOBODY
                : without.stream().mapToInt(index::slotOf).sorted().toArray();
        return new Query(most, today, slots);
    }

    boolean leavesOut(int slot) {
        return without.length > 0 && Arrays.binarySearch(without, slot) >= 0;
    }
}
