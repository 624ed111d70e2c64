package org.harvestlink.catalog.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * A market access rule.
 *
 * @param conditions what a consignment has to meet, or what is known of a closed market
 * @param since the beginning in the words of the source
 * @param validFrom first day; absent when the source does not name one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MarketAccessView(
        String code,
        String crop,
        String market,
        Access access,
        Name conditions,
        String since,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        String confidence,
        LocalDate asOf,
        boolean edited,
        long version) {}
