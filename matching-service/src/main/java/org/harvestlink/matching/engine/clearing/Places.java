package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;

/** Numbers in the order in which they are added. */
final class Places {

    private int[] places = new int[16];
    private int size;

    void add(int place) {
        places = size < places.length ? places : Arrays.copyOf(places, 2 * size);
        places[size++] = place;
    }

    int get(int index) {
        return places[index];
    }
}
