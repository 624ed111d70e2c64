package org.harvestlink.matching.engine.rule;

import java.util.Objects;

/**
 * By how much a pairing misses a rule.
 *
 * @param amount 1 or more
 */
public record Gap(long amount, Unit unit) {

    /** What a gap is counted in. */
    public enum Unit {
        DAYS,
        VND_PER_KG,
        KM,
        KG
    }

    /** @throws IllegalArgumentException when there is no gap */
    public Gap {
        Objects.requireNonNull(unit, "unit");
        if (amount < 1) {
            throw new IllegalArgumentException("no gap: " + amount + " " + unit);
        }
    }
}
