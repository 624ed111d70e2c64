package org.harvestlink.matching.engine.book;

import java.util.Arrays;
import java.util.UUID;
import org.harvestlink.matching.engine.column.Listings;

/** Finds the slot of an id: a table with linear probing that holds slots alone, for the ids lie in the columns. */
final class SlotIndex {

    static final int ABSENT = -1;

    private final Listings listings;
    private int[] table = new int[64];
    private int count;

    SlotIndex(Listings listings) {
        this.listings = listings;
        Arrays.fill(table, ABSENT);
    }

    int size() {
        return count;
    }

    int slotOf(UUID id) {
        int place = placeOf(id);
        return table[place];
    }

    /** Adds a slot whose id is not there yet. */
    void add(int slot) {
        if (2 * (count + 1) > table.length) {
            grow();
        }
        table[placeOf(listings.id(slot))] = slot;
        count++;
    }

    /** Forgets an id that is there, and moves up what had been pushed on by it. */
    void remove(UUID id) {
        int gap = placeOf(id);
        table[gap] = ABSENT;
        count--;
        for (int place = next(gap); table[place] != ABSENT; place = next(place)) {
            int slot = table[place];
            table[place] = ABSENT;
            table[placeOf(listings.id(slot))] = slot;
        }
    }

    private void grow() {
        int[] before = table;
        table = new int[2 * before.length];
        Arrays.fill(table, ABSENT);
        for (int slot : before) {
            if (slot != ABSENT) {
                table[placeOf(listings.id(slot))] = slot;
            }
        }
    }

    /** Where the id is, or would be put. */
    private int placeOf(UUID id) {
        int place = spread(id) & table.length - 1;
        while (table[place] != ABSENT && !listings.is(table[place], id)) {
            place = next(place);
        }
        return place;
    }

    private int next(int place) {
        return place + 1 & table.length - 1;
    }

    /** Fibonacci hashing (Knuth, TAOCP 6.4): the ids of one second differ in few bits. */
    private static int spread(UUID id) {
        long mixed = (id.getMostSignificantBits() * 31 + id.getLeastSignificantBits()) * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed >>> Integer.SIZE);
    }
}
