package org.harvestlink.matching.engine.sat;

import java.util.Arrays;

/**
 * Clauses of two or more literals, one behind the other in one array, named by where they begin: first how many literals there are,
 * then how good it is, then the literals. The first two literals are watched.
 */
final class Clauses {

    /** Before the literals of a clause. */
    static final int HEAD = 2;

    private static final int GIVEN = -1;
    /** Clauses whose literals come from so few assumptions are kept for longer. */
    private static final int GOOD = 6;
    /** Clauses of so few are kept for ever. */
    private static final int BEST = 2;

    private static final int USED = 3;

    int[] memory;
    private int end;
    private int[] learnt = new int[1 << 10];
    private int learntCount;

    Clauses(int literals) {
        memory = new int[literals];
    }

    int give(int[] literals, int count) {
        return append(literals, count, GIVEN);
    }

    /** @param spread of how many assumptions its literals come: the "literal block distance" of G. Audemard and L. Simon (IJCAI 2009) */
    int learn(int[] literals, int count, int spread) {
        int clause = append(literals, count, used(spread));
        if (learntCount == learnt.length) {
            learnt = Arrays.copyOf(learnt, 2 * learntCount);
        }
        learnt[learntCount++] = clause;
        return clause;
    }

    private int append(int[] literals, int count, int quality) {
        if (end + HEAD + count > memory.length) {
            memory = Arrays.copyOf(memory, 2 * memory.length + HEAD + count);
        }
        int clause = end;
        memory[clause] = count;
        memory[clause + 1] = quality;
        System.arraycopy(literals, 0, memory, clause + HEAD, count);
        end += HEAD + count;
        return clause;
    }

    boolean isLearnt(int clause) {
        return memory[clause + 1] != GIVEN;
    }

    int spread(int clause) {
        return memory[clause + 1] >> 2;
    }

    /** Notes that a learnt clause helped to learn another. */
    void use(int clause, int spread) {
        memory[clause + 1] = used(spread);
    }

    private static int used(int spread) {
        return spread << 2 | (spread <= GOOD ? 2 : 1);
    }

    /**
     * Forgets most of the learnt clauses that were of no use lately.
     *
     * @param trail what follows from a clause is not forgotten with it
     * @return where each clause has come to, by where it was; -1 for those forgotten
     */
    int[] forget(Trail trail) {
        long[] unused = new long[learntCount];
        int count = 0;
        for (int i = 0; i < learntCount; i++) {
            int clause = learnt[i];
            if ((memory[clause + 1] & USED) > 0) {
                memory[clause + 1]--;
            } else if (spread(clause) > BEST && !isReason(clause, trail)) {
                unused[count++] = (long) Math.min(spread(clause), Short.MAX_VALUE) << 48
                        | (long) Math.min(memory[clause], Short.MAX_VALUE) << 32
                        | clause;
            }
        }
        Arrays.sort(unused, 0, count);
        // The widest spread of them first, then the longest.
        for (int i = count * 3 / 10; i < count; i++) {
            int clause = (int) unused[i];
            memory[clause] = -memory[clause];
        }
        return compact();
    }

    private boolean isReason(int clause, Trail trail) {
        return isReasonOf(memory[clause + HEAD], clause, trail) || isReasonOf(memory[clause + HEAD + 1], clause, trail);
    }

    private static boolean isReasonOf(int literal, int clause, Trail trail) {
        return trail.value[literal] == 1 && trail.reason[literal >> 1] == clause;
    }

    private int[] compact() {
        int[] moved = new int[end];
        int to = 0;
        for (int clause = 0; clause < end; ) {
            int size = HEAD + Math.abs(memory[clause]);
            if (memory[clause] > 0) {
                moved[clause] = to;
                System.arraycopy(memory, clause, memory, to, size);
                to += size;
            } else {
                moved[clause] = -1;
            }
            clause += size;
        }
        end = to;
        int kept = 0;
        for (int i = 0; i < learntCount; i++) {
            int clause = moved[learnt[i]];
            if (clause >= 0) {
                learnt[kept++] = clause;
            }
        }
        learntCount = kept;
        return moved;
    }
}
