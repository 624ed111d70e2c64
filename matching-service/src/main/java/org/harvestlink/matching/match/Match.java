package org.harvestlink.matching.match;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.Delivery;
import org.harvestlink.contract.MatchState;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;

/**
 * A harvest and an order paired. Immutable: each step of its life makes a {@link Transition} to the next state, which
 * also says which kilograms move.
 *
 * @param harvestVersion the version of the harvest that the pairing was judged on
 * @param orderVersion the version of the order that the pairing was judged on
 */
public record Match(
        UUID id,
        UUID harvestId,
        UUID orderId,
        UUID cooperativeId,
        UUID buyerId,
        String crop,
        Offer offer,
        MatchStatus status,
        List<Side> acceptedBy,
        Instant holdExpiresAt,
        Origin origin,
        UUID tradeWeekId,
        List<Reason> reasons,
        long harvestVersion,
        long orderVersion,
        long version) {

    /** The side for which an organization acts in this match, null when it is no party. */
    public Side sideOf(UUID organization) {
        if (organization.equals(cooperativeId)) {
            return Side.COOPERATIVE;
        }
        return organization.equals(buyerId) ? Side.BUYER : null;
    }

    /** Whether that side has accepted the terms as they stand. */
    public boolean acceptedBy(Side side) {
        return acceptedBy.contains(side);
    }

    /** Whether both sides still have a say. */
    public boolean open() {
        return status == MatchStatus.PROPOSED || status == MatchStatus.HELD;
    }

    Match next(MatchStatus next, Offer offer, List<Side> acceptedBy, Instant holdExpiresAt) {
        return new Match(
                id,
                harvestId,
                orderId,
                cooperativeId,
                buyerId,
                crop,
                offer,
                next,
                acceptedBy,
                holdExpiresAt,
                origin,
                tradeWeekId,
                reasons,
                harvestVersion,
                orderVersion,
                version + 1);
    }

    public Match judged(List<Reason> reasons, long harvestVersion, long orderVersion) {
        return new Match(
                id,
                harvestId,
                orderId,
                cooperativeId,
                buyerId,
                crop,
                offer,
                status,
                acceptedBy,
                holdExpiresAt,
                origin,
                tradeWeekId,
                reasons,
                harvestVersion,
                orderVersion,
                version);
    }

    /** The match as other services and the live feed see it. */
    public MatchState state() {
        return new MatchState(
                id,
                harvestId,
                orderId,
                cooperativeId,
                buyerId,
                crop,
                offer.quantityKg(),
                offer.priceVndPerKg(),
                new Delivery(offer.days().from(), offer.days().to(), offer.place()),
                status,
                acceptedBy,
                holdExpiresAt,
                origin,
                tradeWeekId,
                version);
    }
}
