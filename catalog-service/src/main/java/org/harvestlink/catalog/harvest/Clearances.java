package org.harvestlink.catalog.harvest;

import java.util.List;
import org.harvestlink.contract.Certification;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.contract.MarketGrant;

/**
 * What a harvest's papers allow.
 *
 * @param certifications every certificate that covers the area, in the order in which they were entered
 * @param markets every market that the fruit may enter, the domestic one first
 */
record Clearances(List<Certification> certifications, List<MarketGrant> markets) {

    Clearances {
        certifications = List.copyOf(certifications);
        markets = List.copyOf(markets);
    }

    /** The codes of the markets that are open on some day of the window. */
    List<String> marketsOpenIn(DayWindow window) {
        return markets.stream()
                .filter(grant -> (grant.from() == null || !grant.from().isAfter(window.to()))
                        && (grant.to() == null || !grant.to().isBefore(window.from())))
                .map(MarketGrant::market)
                .distinct()
                .toList();
    }
}
