package org.harvestlink.matching.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;

/**
 * A match's state in its audit trail, all of which both parties may know.
 *
 * @param priceVnd per kilogram
 * @param shortfallKg those of the promised kilograms that the harvest could not cover then
 * @param deliveredKg what was weighed, absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchAudit(
        UUID harvestId,
        UUID orderId,
        UUID cooperativeId,
        UUID buyerId,
        String crop,
        long quantityKg,
        long priceVnd,
        LocalDate deliveryFrom,
        LocalDate deliveryTo,
        String place,
        MatchStatus status,
        List<Side> acceptedBy,
        Instant holdExpiresAt,
        Long shortfallKg,
        Long deliveredKg,
        Origin origin,
        UUID tradeWeekId) {}
