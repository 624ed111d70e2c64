package org.harvestlink.matching.engine.book;

/** How many listings on the shelves have each mark. */
final class Tally {

    private final int[] listings = new int[Marks.COUNT];

    void add(Marks marks, int difference) {
        for (int i = 0; i < marks.count(); i++) {
            listings[marks.get(i)] += difference;
        }
    }

    /** Whether anything has the mark. */
    boolean any(int mark) {
        return listings[mark] > 0;
    }

    int of(int mark) {
        return listings[mark];
    }

    /** Whether asking for the mark would leave out more than a tenth. */
    boolean tells(int mark) {
        return 10L * listings[mark] < 9L * listings[Marks.ALL];
    }
}
