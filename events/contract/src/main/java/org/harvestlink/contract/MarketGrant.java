package org.harvestlink.contract;

import java.time.LocalDate;

/**
 * A market that a harvest may enter.
 *
 * @param market ISO 3166-1 alpha-2 code, {@code VN} for the domestic market ({@code EU} for the European Union)
 * @param from first day, null when it has no known beginning
 * @param to last day, null when it has no known end
 */
public record MarketGrant(String market, LocalDate from, LocalDate to) {

    public boolean openOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
