package org.harvestlink.matching.engine.clearing;

import java.util.Objects;
import org.harvestlink.matching.engine.Demand;
import org.harvestlink.matching.engine.Supply;

/**
 * Kilograms that a clearing gives to an order from a harvest.
 *
 * @param kg 1 or more
 * @param priceVndPerKg what the cooperative gets at its district: its ask and the rent of the harvest, but its ask alone
 *     where the trade is not worth the rent, as side conditions can make it
 */
public record Trade(Supply supply, Demand demand, long kg, long priceVndPerKg) {

    public Trade {
        Objects.requireNonNull(supply, "supply");
        Objects.requireNonNull(demand, "demand");
    }
}
