package org.harvestlink.notices.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;

/**
 * A match as its parties are told of it: what both have said to each other. A field that the market's own event may get
 * does not go out by itself.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchNews(
        UUID id,
        UUID harvestId,
        UUID orderId,
        UUID cooperativeId,
        UUID buyerId,
        String crop,
        long quantityKg,
        Long deliveredKg,
        Long shortfallKg,
        long priceVndPerKg,
        Delivery delivery,
        MatchStatus status,
        List<Side> acceptedBy,
        Instant holdExpiresAt,
        Origin origin,
        UUID tradeWeekId,
        long version) {

    static MatchNews of(MatchState match) {
        return new MatchNews(
                match.id(),
                match.harvestId(),
                match.orderId(),
                match.cooperativeId(),
                match.buyerId(),
                match.crop(),
                match.quantityKg(),
                match.deliveredKg(),
                match.shortfallKg(),
                match.priceVndPerKg(),
                match.delivery(),
                match.status(),
                match.acceptedBy(),
                match.holdExpiresAt(),
                match.origin(),
                match.tradeWeekId(),
                match.version());
    }
}
