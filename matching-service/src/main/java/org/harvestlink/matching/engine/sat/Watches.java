package org.harvestlink.matching.engine.sat;

import java.util.Arrays;

/**
 * For each literal the clauses that have to be looked at when it becomes true, because they watch its opposite: pairs of a clause and
 * another literal of it, which spares the look when that one is true. A clause of two has no third literal to look for: it is
 * written as {@link #pair}, and never looked at. M. W. Moskewicz et al., "Chaff" (DAC 2001).
 */
final class Watches {

    final int[][] of;
    final int[] count;

    Watches(int literals) {
        of = new int[literals][4];
        count = new int[literals];
    }

    /** A clause of two literals as it is written among the watched ones, and what is written back into the clause. */
    static int pair(int clause) {
        return ~clause;
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
        int watched = memory[clause] == 2 ? pair(clause) : clause;
        add(first ^ 1, watched, second);
        add(second ^ 1, watched, first);
    }

    /** @param moved where each clause has come to, -1 for one that is gone */
    void follow(int[] moved) {
        for (int literal = 0; literal < of.length; literal++) {
            int[] watched = of[literal];
            int kept = 0;
            for (int i = 0; i < count[literal]; i += 2) {
                boolean pair = watched[i] < 0;
                int clause = moved[pair ? pair(watched[i]) : watched[i]];
                if (clause >= 0) {
                    watched[kept++] = pair ? pair(clause) : clause;
                    watched[kept++] = watched[i + 1];
                }
            }
            count[literal] = kept;
        }
    }
}
