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
 * @param shortfallKg those of its promised kilograms that the harvest can't cover at present
 * @param deliveredKg what was weighed, null until it is delivered
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
        long shortfallKg,
        Long deliveredKg,
        Origin origin,
        UUID tradeWeekId,
        List<Reason> reasons,
        long harvestVersion,
        long orderVersion,
        long version) {

    /** A first proposal, which nobody has accepted. */
    public static Match proposed(
            UUID id,
            UUID harvestId,
            UUID orderId,
            UUID cooperativeId,
            UUID buyerId,
            String crop,
            Offer offer,
            Origin origin,
            List<Reason> reasons,
            long harvestVersion,
            long orderVersion) {
        return new Match(
                id,
                harvestId,
                orderId,
                cooperativeId,
                buyerId,
                crop,
                offer,
                MatchStatus.PROPOSED,
                List.of(),
                null,
                0,
                null,
                origin,
                null,
                reasons,
                harvestVersion,
                orderVersion,
                1);
    }

    /** The same as part of an event; null for none. */
    public Match at(UUID tradeWeek) {
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
                shortfallKg,
                deliveredKg,
                origin,
                tradeWeek,
                reasons,
                harvestVersion,
                orderVersion,
                version);
    }

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

    /** Whether kilograms are reserved for it or agreed on. */
    public boolean promised() {
        return status == MatchStatus.HELD || status == MatchStatus.AGREED;
    }

    /** The kilograms that its last step was about: those weighed, or else those of its terms. */
    long movedKg() {
        return deliveredKg == null ? offer.quantityKg() : deliveredKg;
    }

    /** The same, not yet told to anybody, as the offer of one side. */
    Match heldBy(Side side, Instant until) {
        return with(MatchStatus.HELD, offer, List.of(side), until, 0, null, version);
    }

    /** What is missing stays missing, unless less than that is promised now. */
    Match next(MatchStatus next, Offer offer, List<Side> acceptedBy, Instant holdExpiresAt) {
        boolean promised = next == MatchStatus.HELD || next == MatchStatus.AGREED;
        long missingKg = promised ? Math.min(shortfallKg, offer.quantityKg()) : 0;
        return with(next, offer, acceptedBy, holdExpiresAt, missingKg, null, version + 1);
    }

    Match delivered(long weighedKg) {
        return with(MatchStatus.DELIVERED, offer, acceptedBy, null, 0, weighedKg, version + 1);
    }

    Match missing(long missingKg) {
        return with(status, offer, acceptedBy, holdExpiresAt, missingKg, deliveredKg, version + 1);
    }

    private Match with(
            MatchStatus status,
            Offer offer,
            List<Side> acceptedBy,
            Instant holdExpiresAt,
            long shortfallKg,
            Long deliveredKg,
            long version) {
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
                shortfallKg,
                deliveredKg,
                origin,
                tradeWeekId,
                reasons,
                harvestVersion,
                orderVersion,
                version);
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
                shortfallKg,
                deliveredKg,
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
                deliveredKg,
                shortfallKg,
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
