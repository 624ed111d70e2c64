package org.harvestlink.matching.engine;

/**
 * How much and how far an order goes at most.
 *
 * @param maxVndPerKg the most that the buyer pays delivered, null for no limit; private to the buyer
 * @param maxKm the farthest road distance from which the fruit may come, null for any
 */
public record Limits(Long maxVndPerKg, Integer maxKm) {

    public static final Limits NONE = new Limits(null, null);

    /** Leaves the maximum price out: it must not reach a log. */
    @Override
    public String toString() {
        return "Limits[maxKm=" + maxKm + "]";
    }
}
