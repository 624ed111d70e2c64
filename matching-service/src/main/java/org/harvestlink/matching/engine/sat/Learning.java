package org.harvestlink.matching.engine.sat;

import java.util.Arrays;

/**
 * What a conflict teaches: the clause of the first unique implication point, without literals that follow from its others. J. P. Marques-Silva
 * and K. A. Sakallah, "GRASP" (IEEE Transactions on Computers 48, 1999); N. Sörensson and A. Biere, "Minimizing learned clauses" (SAT 2009).
 */
final class Learning {

    private static final byte SEEN = 1;
    private static final byte FOLLOWS = 2;
    private static final byte FOLLOWS_NOT = 3;
    private static final int DEEPEST = 500;

    private final Clauses clauses;
    private final Trail trail;
    private final Order order;
    private final byte[] marks;
    private int[] marked = new int[256];
    private int markedCount;
    /** By number of assumptions: in which count it was last seen. */
    private final int[] counted;

    private int counts;

    /** The clause: its first literal becomes true when the search has gone back to {@link #back} assumptions. */
    int[] literals = new int[256];

    int length;
    int back;
    int spread;

    Learning(Clauses clauses, Trail trail, Order order) {
        this.clauses = clauses;
        this.trail = trail;
        this.order = order;
        this.marks = new byte[trail.reason.length];
        this.counted = new int[trail.reason.length + 1];
    }

    /** @param conflict a clause of which every literal is false, one of the last assumption at least */
    void from(int conflict) {
        markedCount = 0;
        length = 1;
        int open = 0;
        int clause = conflict;
        int at = trail.length;
        int literal;
        do {
            if (clauses.isLearnt(clause)) {
                clauses.use(
                        clause,
                        Math.min(
                                clauses.spread(clause),
                                spread(clauses.memory, clause + Clauses.HEAD, clauses.memory[clause])));
            }
            open += collect(clause);
            do {
                literal = trail.literals[--at];
            } while (marks[literal >> 1] == 0);
            clause = trail.reason[literal >> 1];
            open--;
        } while (open > 0);
        literals[0] = literal ^ 1;
        dropWhatFollows();
        lastBefore();
        spread = spread(literals, 0, length);
        for (int i = 0; i < markedCount; i++) {
            marks[marked[i]] = 0;
        }
    }

    /** Takes in the literals of a clause; returns how many of them are of the last assumption and have still to be explained. */
    private int collect(int clause) {
        int[] memory = clauses.memory;
        int open = 0;
        for (int i = clause + Clauses.HEAD, end = i + memory[clause]; i < end; i++) {
            int variable = memory[i] >> 1;
            if (marks[variable] == 0 && trail.level[variable] > 0) {
                mark(variable, SEEN);
                order.bump(variable);
                if (trail.level[variable] == trail.assumptions()) {
                    open++;
                } else {
                    if (length == literals.length) {
                        literals = Arrays.copyOf(literals, 2 * length);
                    }
                    literals[length++] = memory[i];
                }
            }
        }
        return open;
    }

    private void mark(int variable, byte how) {
        if (markedCount == marked.length) {
            marked = Arrays.copyOf(marked, 2 * markedCount);
        }
        marked[markedCount++] = variable;
        marks[variable] = how;
    }

    private void dropWhatFollows() {
        int kept = 1;
        for (int i = 1; i < length; i++) {
            int variable = literals[i] >> 1;
            if (trail.reason[variable] == Trail.NO_REASON || !isReasonSeen(variable, 1)) {
                literals[kept++] = literals[i];
            }
        }
        length = kept;
    }

    private boolean isReasonSeen(int variable, int depth) {
        int[] memory = clauses.memory;
        int clause = trail.reason[variable];
        for (int i = clause + Clauses.HEAD, end = i + memory[clause]; i < end; i++) {
            if (memory[i] >> 1 != variable && !follows(memory[i] >> 1, depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean follows(int variable, int depth) {
        if (trail.level[variable] == 0 || marks[variable] == SEEN || marks[variable] == FOLLOWS) {
            return true;
        }
        if (marks[variable] == FOLLOWS_NOT || trail.reason[variable] == Trail.NO_REASON || depth > DEEPEST) {
            return false;
        }
        boolean follows = isReasonSeen(variable, depth + 1);
        mark(variable, follows ? FOLLOWS : FOLLOWS_NOT);
        return follows;
    }

    /** Puts the literal that was known last, but for the first, into the second place. */
    private void lastBefore() {
        back = 0;
        for (int i = 1; i < length; i++) {
            int level = trail.level[literals[i] >> 1];
            if (level > back) {
                back = level;
                int second = literals[1];
                literals[1] = literals[i];
                literals[i] = second;
            }
        }
    }

    private int spread(int[] from, int begin, int count) {
        counts++;
        int different = 0;
        for (int i = begin; i < begin + count; i++) {
            int level = trail.level[from[i] >> 1];
            if (counted[level] != counts) {
                counted[level] = counts;
                different++;
            }
        }
        return different;
    }
}
