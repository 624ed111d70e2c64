package org.harvestlink.matching.engine;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The right of a harvest to enter a market, its planting area and packing codes included. The domestic market is granted
 * like any other.
 *
 * @param market ISO 3166-1 alpha-2, {@code VN} for the domestic market, {@code EU} for the European Union
 * @param from first day, null when it has no known beginning
 * @param to last day, null when it has no known end
 */
public record Grant(String market, LocalDate from, LocalDate to) implements Dated {

    public Grant {
        Objects.requireNonNull(market, "market");
    }
}
