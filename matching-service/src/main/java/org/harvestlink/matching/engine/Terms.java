package org.harvestlink.matching.engine;

import java.util.Objects;

/**
 * What two sides negotiate: the kilograms, the price without transport, and the days of delivery.
 *
 * @param kg 1 or more
 * @param priceVndPerKg what the cooperative gets at its district, 0 or more
 */
public record Terms(long kg, long priceVndPerKg, DaySpan days) {

    /** @throws IllegalArgumentException on no kilograms or a negative price */
    public Terms {
        Objects.requireNonNull(days, "days");
        if (kg < 1 || priceVndPerKg < 0) {
            throw new IllegalArgumentException("terms of " + kg + " kg at " + priceVndPerKg + " VND/kg");
        }
    }
}
