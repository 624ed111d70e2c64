package org.harvestlink.matching.engine.sat;

/** Follows up what has become known: a clause that has one literal left makes it true. */
final class Propagation {

    /** Nothing contradicts. */
    static final int NO_CONFLICT = -1;

    private final Clauses clauses;
    private final Watches watches;
    private final Trail trail;

    Propagation(Clauses clauses, Watches watches, Trail trail) {
        this.clauses = clauses;
        this.watches = watches;
        this.trail = trail;
    }

    /** Returns a clause of which every literal is false, or {@link #NO_CONFLICT}. */
    int run() {
        while (trail.followed < trail.length) {
            int conflict = follow(trail.literals[trail.followed++]);
            if (conflict != NO_CONFLICT) {
                return conflict;
            }
        }
        return NO_CONFLICT;
    }

    private int follow(int literal) {
        int[] memory = clauses.memory;
        byte[] value = trail.value;
        int[] watched = watches.of[literal];
        int count = watches.count[literal];
        int kept = 0;
        int conflict = NO_CONFLICT;
        int i = 0;
        while (i < count && conflict == NO_CONFLICT) {
            int clause = watched[i++];
            int blocker = watched[i++];
            if (value[blocker] == 1) {
                watched[kept++] = clause;
                watched[kept++] = blocker;
                continue;
            }
            if (clause < 0) {
                watched[kept++] = clause;
                watched[kept++] = blocker;
                if (value[blocker] == 0) {
                    trail.note(blocker, Watches.pair(clause));
                } else {
                    conflict = Watches.pair(clause);
                }
                continue;
            }
            int begin = clause + Clauses.HEAD;
            int isFalse = literal ^ 1;
            int other = memory[begin] ^ memory[begin + 1] ^ isFalse;
            int found = value[other] == 1 ? -1 : unwatched(memory, value, begin + 2, begin + memory[clause]);
            if (found >= 0) {
                int instead = memory[found];
                memory[begin] = other;
                memory[begin + 1] = instead;
                memory[found] = isFalse;
                watches.add(instead ^ 1, clause, other);
                continue;
            }
            watched[kept++] = clause;
            watched[kept++] = other;
            if (value[other] == 0) {
                trail.note(other, clause);
            } else if (value[other] < 0) {
                conflict = clause;
            }
        }
        System.arraycopy(watched, i, watched, kept, count - i);
        watches.count[literal] = kept + count - i;
        return conflict;
    }

    /** Where a literal is that is not false; -1 for nowhere. */
    private static int unwatched(int[] memory, byte[] value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value[memory[i]] >= 0) {
                return i;
            }
        }
        return -1;
    }
}
