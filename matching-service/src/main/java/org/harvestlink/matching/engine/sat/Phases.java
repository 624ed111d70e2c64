package org.harvestlink.matching.engine.sat;

import org.harvestlink.matching.engine.Chance;

/**
 * Whether a variable is tried as true or as false: as it was last; but as it was when most was known without a conflict, since the search
 * began anew. A. Biere and M. Fleury, "Chasing target phases" (Pragmatics of SAT 2020).
 */
final class Phases {

    private static final int REPHASE_EVERY = 1_000;
    private static final int STRAYS = 20;

    private final boolean[] suggested;
    private final boolean[] last;
    private final boolean[] target;
    private final boolean[] best;
    private final Chance chance;
    private int targetLength;
    private int bestLength;
    private long next = REPHASE_EVERY;
    private int times;

    Phases(int variables, Chance chance) {
        this.suggested = new boolean[variables];
        this.last = new boolean[variables];
        this.target = new boolean[variables];
        this.best = new boolean[variables];
        this.chance = chance;
    }

    /** Where the search begins, and comes back to now and then. */
    void suggest(int variable, boolean isTrue) {
        suggested[variable] = isTrue;
        last[variable] = isTrue;
    }

    void forgotten(int literal) {
        last[literal >> 1] = (literal & 1) == 0;
    }

    boolean of(int variable) {
        return targetLength > 0 ? target[variable] : last[variable];
    }

    /** So much is known without a conflict. */
    void reached(Trail trail, int length) {
        if (length > targetLength) {
            targetLength = length;
            keep(target, trail, length);
        }
        if (length > bestLength) {
            bestLength = length;
            keep(best, trail, length);
        }
    }

    private void keep(boolean[] in, Trail trail, int length) {
        System.arraycopy(last, 0, in, 0, last.length);
        for (int i = 0; i < length; i++) {
            in[trail.literals[i] >> 1] = (trail.literals[i] & 1) == 0;
        }
    }

    /** The search begins anew. */
    void restart(long conflicts) {
        targetLength = 0;
        if (conflicts < next) {
            return;
        }
        times++;
        next = conflicts + (long) REPHASE_EVERY * times;
        if (times % 3 == 1) {
            System.arraycopy(suggested, 0, last, 0, last.length);
        } else if (bestLength > 0) {
            System.arraycopy(best, 0, last, 0, last.length);
        }
        if (times % 3 == 0) {
            stray();
        }
        bestLength = 0;
    }

    private void stray() {
        for (int variable = 0; variable < last.length; variable++) {
            if (chance.below(STRAYS) == 0) {
                last[variable] = chance.below(2) == 0;
            }
        }
    }
}
