package org.harvestlink.matching.engine.sat;

import java.util.Arrays;

/** What is assumed at present and what follows from it, in the order in which it became known. */
final class Trail {

    /** Of what was assumed, or is a fact. */
    static final int NO_REASON = -1;

    /** By literal: 1 for true, -1 for false, 0 for not known. */
    final byte[] value;
    /** By variable: after how many assumptions it became known. */
    final int[] level;
    /** By variable: the clause from which it follows. */
    final int[] reason;

    final int[] literals;
    int length;
    /** Those before it have been followed up. */
    int followed;

    private int[] begins = new int[64];
    private int assumptions;

    Trail(int variables) {
        value = new byte[2 * variables];
        level = new int[variables];
        reason = new int[variables];
        literals = new int[variables];
        Arrays.fill(reason, NO_REASON);
    }

    int assumptions() {
        return assumptions;
    }

    /** Where what follows from an assumption begins, counted from 0. */
    int begin(int assumption) {
        return begins[assumption];
    }

    void assume(int literal) {
        if (assumptions == begins.length) {
            begins = Arrays.copyOf(begins, 2 * assumptions);
        }
        begins[assumptions++] = length;
        note(literal, NO_REASON);
    }

    void note(int literal, int why) {
        value[literal] = 1;
        value[literal ^ 1] = -1;
        int variable = literal >> 1;
        level[variable] = assumptions;
        reason[variable] = why;
        literals[length++] = literal;
    }

    /** Forgets the last literal of all. */
    int forgetLast() {
        int literal = literals[--length];
        value[literal] = 0;
        value[literal ^ 1] = 0;
        reason[literal >> 1] = NO_REASON;
        return literal;
    }

    /** After everything behind them is forgotten: only so many assumptions are left. */
    void keepAssumptions(int count) {
        assumptions = count;
        followed = length;
    }
}
