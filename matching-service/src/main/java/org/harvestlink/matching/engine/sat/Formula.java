package org.harvestlink.matching.engine.sat;

import java.util.Arrays;

/**
 * Conditions that are to hold at once, each a clause: one or more literals of which one at least is true. A literal is a number: {@code 2v}
 * says that variable {@code v} is true, {@code 2v + 1} that it is not.
 */
public final class Formula {

    private int variables;
    private int[] literals = new int[1 << 12];
    private int end;
    private int[] ends = new int[1 << 10];
    private int clauses;

    /** The literal that says the opposite. */
    public static int not(int literal) {
        return literal ^ 1;
    }

    /** Adds a variable; returns the literal that says that it is true. */
    public int newVariable() {
        return 2 * variables++;
    }

    /** Adds so many variables; returns the literals that say that they are true. */
    public int[] newVariables(int count) {
        int[] found = new int[count];
        Arrays.setAll(found, i -> newVariable());
        return found;
    }

    /** One of these at least is true; none of none can be. */
    public void anyOf(int... either) {
        if (end + either.length > literals.length) {
            literals = Arrays.copyOf(literals, 2 * literals.length + either.length);
        }
        if (clauses == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        System.arraycopy(either, 0, literals, end, either.length);
        end += either.length;
        ends[clauses++] = end;
    }

    /** Whoever says the one says the other. */
    public void implies(int one, int other) {
        anyOf(not(one), other);
    }

    /** One of these at most is true. */
    public void atMostOneOf(int... several) {
        for (int i = 1; i < several.length; i++) {
            for (int j = 0; j < i; j++) {
                anyOf(not(several[i]), not(several[j]));
            }
        }
    }

    /**
     * Counts the true ones, as far as {@code most}: the totalizer of O. Bailleux and Y. Boufkhad, "Efficient CNF encoding of Boolean
     * cardinality constraints" (CP 2003), cut off there.
     *
     * @return literals of which number {@code i}, from 0, is true when more than {@code i} of the several are; to forbid it
     *     is to allow {@code i} at most
     */
    public int[] count(int[] several, int most) {
        if (several.length <= 1) {
            return several;
        }
        int half = several.length / 2;
        int[] left = count(Arrays.copyOfRange(several, 0, half), most);
        int[] right = count(Arrays.copyOfRange(several, half, several.length), most);
        int[] both = newVariables(Math.min(most, left.length + right.length));
        for (int i = 0; i <= left.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                addUp(left, i, right, j, both);
            }
        }
        return both;
    }

    private void addUp(int[] left, int i, int[] right, int j, int[] both) {
        int sum = Math.min(i + j, both.length);
        if (sum > 0 && i > 0 && j > 0) {
            anyOf(not(left[i - 1]), not(right[j - 1]), both[sum - 1]);
        } else if (sum > 0) {
            implies(i > 0 ? left[i - 1] : right[j - 1], both[sum - 1]);
        }
    }

    /** So many of them at most are true. */
    public void atMost(int most, int[] several) {
        if (several.length > most) {
            anyOf(not(count(several, most + 1)[most]));
        }
    }

    int variables() {
        return variables;
    }

    int clauses() {
        return clauses;
    }

    /** A copy of a clause's literals. */
    int[] clause(int number) {
        return Arrays.copyOfRange(literals, number == 0 ? 0 : ends[number - 1], ends[number]);
    }
}
