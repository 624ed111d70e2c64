package org.harvestlink.matching.engine.clearing;

import java.util.Arrays;
import org.harvestlink.matching.engine.rule.RuleName;

/**
 * Finds the rule that keeps the most kilograms away among those that break the fewest rules. For one harvest or order at a
 * time, and one thread.
 */
final class Binding {

    private static final RuleName[] RULES = RuleName.values();

    private final long[] kept = new long[RULES.length];
    private int fewest = RULES.length;

    /** Who breaks more rules than this does not count. */
    int most() {
        return fewest;
    }

    /** Somebody on the other side, with the rules that are broken. */
    void add(int broken, long kg) {
        int count = Integer.bitCount(broken);
        if (count == 0 || count > fewest) {
            return;
        }
        if (count < fewest) {
            fewest = count;
            Arrays.fill(kept, 0);
        }
        for (int left = broken; left != 0; left &= left - 1) {
            kept[Integer.numberOfTrailingZeros(left)] += kg;
        }
    }

    /** The rule, {@link RuleName#CROP} when nobody was added. */
    RuleName rule() {
        int most = 0;
        for (int rule = 1; rule < kept.length; rule++) {
            most = kept[rule] > kept[most] ? rule : most;
        }
        return RULES[most];
    }

    /** The kilograms of those that the rule keeps away. */
    long kg() {
        return kept[rule().ordinal()];
    }
}
