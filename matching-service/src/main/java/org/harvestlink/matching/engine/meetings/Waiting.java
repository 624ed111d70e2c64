package org.harvestlink.matching.engine.meetings;

import org.harvestlink.matching.engine.Chance;

/** The meetings that are left out: one is added, taken away or drawn in the same short time, however many there are. */
final class Waiting {

    private final int[] meetings;
    private final int[] place;
    private int count;

    /** @param most meetings that there are */
    Waiting(int most) {
        meetings = new int[most];
        place = new int[most];
    }

    int count() {
        return count;
    }

    void add(int meeting) {
        place[meeting] = count;
        meetings[count++] = meeting;
    }

    /** Takes one away that is among them; the last comes to its place. */
    void remove(int meeting) {
        int last = meetings[--count];
        meetings[place[meeting]] = last;
        place[last] = place[meeting];
    }

    int any(Chance chance) {
        return meetings[chance.below(count)];
    }
}
