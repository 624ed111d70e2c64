package org.harvestlink.matching.match;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Origin;
import org.harvestlink.contract.Side;

/**
 * The life of a match, in one place: what may follow on what, and where its kilograms are meanwhile.
 *
 * <pre>
 * PROPOSED ──one side accepts──► HELD ──other side accepts──► AGREED ──► DELIVERED
 *     │                           │                             └──────► CANCELLED
 *     └► DECLINED / WITHDRAWN / EXPIRED ◄┘
 * </pre>
 */
public final class MatchRules {

    private MatchRules() {}

    /** A match that the market proposes: nothing is reserved. */
    public static Transition propose(Match proposal, Instant now) {
        return new Transition(null, proposal, KilogramMove.NONE, now, Transition.MARKET, null);
    }

    /** A match that one side proposes to the other, by which it accepts it. */
    static Transition proposeDirectly(Match proposal, Side side, Instant now, Duration hold) {
        Match held = new Match(
                proposal.id(),
                proposal.harvestId(),
                proposal.orderId(),
                proposal.cooperativeId(),
                proposal.buyerId(),
                proposal.crop(),
                proposal.offer(),
                MatchStatus.HELD,
                List.of(side),
                now.plus(hold),
                Origin.DIRECT,
                null,
                proposal.reasons(),
                proposal.harvestVersion(),
                proposal.orderVersion(),
                1);
        return new Transition(null, held, KilogramMove.hold(held.offer().quantityKg()), now, side.name(), null);
    }

    /** One side accepts: the first reserves the kilograms, the second makes the agreement. */
    static Transition accept(Match match, Side side, Instant now, Duration hold) {
        long kg = match.offer().quantityKg();
        if (match.status() == MatchStatus.PROPOSED) {
            Match held = match.next(MatchStatus.HELD, match.offer(), List.of(side), now.plus(hold));
            return new Transition(match, held, KilogramMove.hold(kg), now, side.name(), null);
        }
        require(match, match.status() == MatchStatus.HELD && !expired(match, now));
        Match agreed = match.next(MatchStatus.AGREED, match.offer(), List.of(Side.COOPERATIVE, Side.BUYER), null);
        return new Transition(match, agreed, KilogramMove.agree(kg), now, side.name(), null);
    }

    /** New terms, which their sender accepts by sending them. */
    static Transition counter(Match match, Side side, Offer offer, Instant now, Duration hold) {
        require(match, match.open() && !expired(match, now));
        long heldKg = match.status() == MatchStatus.HELD ? match.offer().quantityKg() : 0;
        Match countered = match.next(MatchStatus.HELD, offer, List.of(side), now.plus(hold));
        return new Transition(match, countered, KilogramMove.hold(offer.quantityKg() - heldKg), now, side.name(), null);
    }

    static Transition refuse(Match match, Side side, String reason, Instant now) {
        require(match, match.open());
        return close(match, MatchStatus.DECLINED, side.name(), reason, now);
    }

    /** The market takes the match back, because its harvest or order is gone or no longer suits. */
    public static Transition withdraw(Match match, Instant now) {
        require(match, match.open());
        return close(match, MatchStatus.WITHDRAWN, Transition.MARKET, null, now);
    }

    /** The time to answer is over. */
    static Transition expire(Match match, Instant now) {
        require(match, expired(match, now));
        return close(match, MatchStatus.EXPIRED, Transition.MARKET, null, now);
    }

    static Transition deliver(Match match, Side side, Instant now) {
        require(match, match.status() == MatchStatus.AGREED);
        Match delivered = match.next(MatchStatus.DELIVERED, match.offer(), match.acceptedBy(), null);
        return new Transition(
                match, delivered, KilogramMove.deliver(match.offer().quantityKg()), now, side.name(), null);
    }

    static Transition cancel(Match match, Side side, String reason, Instant now) {
        require(match, match.status() == MatchStatus.AGREED);
        Match cancelled = match.next(MatchStatus.CANCELLED, match.offer(), match.acceptedBy(), null);
        return new Transition(
                match, cancelled, KilogramMove.cancel(match.offer().quantityKg()), now, side.name(), reason);
    }

    /** The same proposal on other terms of the market, after its harvest or order has changed. */
    public static Transition repropose(Match match, Offer offer, Instant now) {
        require(match, match.status() == MatchStatus.PROPOSED);
        Match again = match.next(MatchStatus.PROPOSED, offer, List.of(), null);
        return new Transition(match, again, KilogramMove.NONE, now, Transition.MARKET, null);
    }

    private static Transition close(Match match, MatchStatus end, String by, String reason, Instant now) {
        KilogramMove move = match.status() == MatchStatus.HELD
                ? KilogramMove.hold(-match.offer().quantityKg())
                : KilogramMove.NONE;
        return new Transition(match, match.next(end, match.offer(), match.acceptedBy(), null), move, now, by, reason);
    }

    private static boolean expired(Match match, Instant now) {
        return match.status() == MatchStatus.HELD && !now.isBefore(match.holdExpiresAt());
    }

    private static void require(Match match, boolean allowed) {
        if (!allowed) {
            throw MatchProblems.wrongState(match);
        }
    }
}
