package org.harvestlink.matching.engine.sat;

/** When a search begins anew: after so many conflicts as M. Luby, A. Sinclair and D. Zuckerman (1993) say, which no other rule beats by far. */
final class Restarts {

    private static final long UNIT = 1_024;

    private int number = 1;
    private long next = UNIT;

    boolean isDue(long conflicts) {
        if (conflicts < next) {
            return false;
        }
        next = conflicts + UNIT * luby(++number);
        return true;
    }

    /** 1, 1, 2, 1, 1, 2, 4, 1, …; counted from 1. */
    static long luby(int number) {
        int power = Integer.highestOneBit(number);
        return number == 2 * power - 1 ? power : luby(number - power + 1);
    }
}
