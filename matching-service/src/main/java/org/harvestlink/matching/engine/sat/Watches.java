package org.harvestlink.matching.engine.sat;

import java.util.Arrays;

/**
 * For each literal the clauses that have to be looked at when it becomes true, because they watch its opposite: pairs of a clause and
 * another literal of it, which spares the look when that one is true. M. W. Moskewicz et al., "Chaff" (DAC 2001).
 */
final class Watches {

    final int[][] of;
    final int[] count;

    Watches(int literals) {
        of = new int[literals][4];
        count = new int[literals];
    }

    void add(int literal, int clause, int blocker) {
        int end = count[literal];
        if (end + 2 > of[literal].length) {
            of[literal] = Arrays.copyOf(of[literal], 2 * of[literal].length);
        }
        of[literal][end] = clause;
        of[literal][end + 1] = blocker;
        count[literal] = end + 2;
    }

    /** Watches the first two literals of a clause. */
    void watch(int clause, int[] memory) {
        int first = memory[clause + Clauses.HEAD];
        int second = memory[clause + Clauses.HEAD + 1];
        add(first ^ 1, clause, second);
        add(second ^ 1, clause, first);
    }

    /** @param moved where each clause has come to, -1 for one that is gone */
    void follow(int[] moved) {
        for (int literal = 0; literal < of.length; literal++) {
            int[] watched = of[literal];
            int kept = 0;
            for (int i = 0; i < count[literal]; i += 2) {
                int clause = moved[watched[i]];
                if (clause >= 0) {
                    watched[kept++] = clause;
                    watched[kept++] = watched[i + 1];
                }
            }
            count[literal] = kept;
        }
    }
}
