package org.harvestlink.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A harvest and an order paired.
 *
 * @param quantityKg kilograms of the match as proposed, offered or agreed, 1 to 100,000,000
 * @param deliveredKg what was weighed at delivery; null unless {@code DELIVERED}
 * @param shortfallKg those of the promised kilograms that a shrunken harvest can't cover at present; 0 in events from before
 *     it was told
 * @param priceVndPerKg the price of the proposal or of the last counter-offer, 1 to 10,000,000
 * @param acceptedBy the sides that have accepted these terms
 * @param holdExpiresAt when an unanswered hold gives its kilograms back; null unless {@code HELD}
 * @param tradeWeekId the trade week whose clearing proposed it, null for none
 */
public record MatchState(
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
        long version)
        implements EventBody {

    public MatchState {
        shortfallKg = shortfallKg == null ? 0L : shortfallKg;
    }

    @Override
    public String entityId() {
        return id.toString();
    }

    @Override
    public String partitionKey() {
        return crop;
    }
}
