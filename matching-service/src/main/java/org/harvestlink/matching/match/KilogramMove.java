package org.harvestlink.matching.match;

/**
 * How many kilograms change their place in both positions of a match; negative where they leave. They add up to nothing:
 * a kilogram is always somewhere.
 */
public record KilogramMove(long openKg, long heldKg, long agreedKg, long deliveredKg) {

    static final KilogramMove NONE = new KilogramMove(0, 0, 0, 0);

    public KilogramMove {
        if (openKg + heldKg + agreedKg + deliveredKg != 0) {
            throw new IllegalArgumentException("kilograms would be made or lost");
        }
    }

    /** From open to held, or back with a negative amount. */
    static KilogramMove hold(long kg) {
        return new KilogramMove(-kg, kg, 0, 0);
    }

    static KilogramMove agree(long kg) {
        return new KilogramMove(0, -kg, kg, 0);
    }

    /** What was agreed goes over as it was weighed: what is missing is open again, what is more is taken from what is open. */
    static KilogramMove deliver(long agreedKg, long weighedKg) {
        return new KilogramMove(agreedKg - weighedKg, 0, -agreedKg, weighedKg);
    }

    static KilogramMove cancel(long kg) {
        return new KilogramMove(kg, 0, -kg, 0);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
