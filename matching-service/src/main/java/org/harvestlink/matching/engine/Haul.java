package org.harvestlink.matching.engine;

/**
 * A truck's way from a district to a destination.
 *
 * @param km by road
 * @param days from the day of loading to the day of arrival, 0 for the same day
 * @param vndPerKg what the transport costs
 */
public record Haul(int km, int days, long vndPerKg) {

    /** @throws IllegalArgumentException when any is negative */
    public Haul {
        if (km < 0 || days < 0 || vndPerKg < 0) {
            throw new IllegalArgumentException(km + " km in " + days + " days for " + vndPerKg + " VND/kg");
        }
    }
}
