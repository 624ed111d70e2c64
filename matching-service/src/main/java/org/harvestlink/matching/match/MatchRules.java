package org.harvestlink.matching.match;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.harvestlink.contract.MatchStatus;
import org.harvestlink.contract.Side;

/**
 * The steps of a match, taken by the table of {@link MatchLife}: each method says what is particular to its step, and a step that
 * the table does not have is refused with a 409 problem.
 */
public final class MatchRules {

    private MatchRules() {}

    /** A match that the market proposes: nothing is reserved. */
    public static Transition propose(Match proposal, Instant now) {
        return made(Step.PROPOSAL, proposal, proposal, null, now);
    }

    /** A match that one side proposes to the other, by which it accepts it. */
    static Transition proposeDirectly(Match proposal, Side side, Instant now, Duration hold) {
        return made(Step.DIRECT_PROPOSAL, proposal, proposal.heldBy(side, now.plus(hold)), side, now);
    }

    /** The same proposal on other terms of the market, after its harvest or order has changed. */
    public static Transition repropose(Match match, Offer offer, Instant now) {
        MatchLife.Line line = line(match, Step.REPROPOSAL, null, now);
        return taken(line, match, match.next(line.to(), offer, List.of(), null), null, null, now);
    }

    /** One side accepts: the first reserves the kilograms, the second makes the agreement. */
    static Transition accept(Match match, Side side, Instant now, Duration hold) {
        MatchLife.Line line = line(match, Step.ACCEPTANCE, side, now);
        Match after = line.to() == MatchStatus.HELD
                ? match.next(line.to(), match.offer(), List.of(side), now.plus(hold))
                : match.next(line.to(), match.offer(), List.of(Side.COOPERATIVE, Side.BUYER), null);
        return taken(line, match, after, side, null, now);
    }

    /** New terms, which their sender accepts by sending them. */
    static Transition counter(Match match, Side side, Offer offer, Instant now, Duration hold) {
        MatchLife.Line line = line(match, Step.COUNTER_OFFER, side, now);
        return taken(line, match, match.next(line.to(), offer, List.of(side), now.plus(hold)), side, null, now);
    }

    static Transition refuse(Match match, Side side, String reason, Instant now) {
        return end(match, Step.REFUSAL, side, reason, now);
    }

    /** The market takes the match back, because its harvest or order is gone or no longer suits. */
    public static Transition withdraw(Match match, Cause cause, Instant now) {
        return end(match, Step.WITHDRAWAL, null, cause.name(), now);
    }

    /** The time to answer is over. */
    static Transition expire(Match match, Instant now) {
        return end(match, Step.EXPIRY, null, Cause.UNANSWERED.name(), now);
    }

    /**
     * The fruit has been handed over.
     *
     * @param weighedKg what the scales said, within {@code tolerance} of what was agreed
     */
    static Transition deliver(Match match, Side side, long weighedKg, Tolerance tolerance, String note, Instant now) {
        MatchLife.Line line = line(match, Step.DELIVERY, side, now);
        if (!tolerance.admits(weighedKg)) {
            throw MatchProblems.outsideTolerance(weighedKg, tolerance);
        }
        return taken(line, match, match.delivered(weighedKg), side, note, now);
    }

    static Transition cancel(Match match, Side side, String reason, Instant now) {
        return end(match, Step.CANCELLATION, side, reason, now);
    }

    /** So many of its kilograms the harvest can't cover at present; 0 when it covers all of them again. */
    static Transition miss(Match match, long missingKg, Instant now) {
        MatchLife.Line line = line(match, Step.SHORTFALL, null, now);
        Cause cause = missingKg > match.shortfallKg() ? Cause.HARVEST_SHRANK : Cause.SHORTFALL_EASED;
        return taken(line, match, match.missing(missingKg), null, cause.name(), now);
    }

    private static Transition end(Match match, Step step, Side side, String reason, Instant now) {
        MatchLife.Line line = line(match, step, side, now);
        return taken(line, match, match.next(line.to(), match.offer(), match.acceptedBy(), null), side, reason, now);
    }

    private static Transition made(Step step, Match proposal, Match made, Side side, Instant now) {
        MatchLife.Line line = MatchLife.line(null, step).orElseThrow();
        KilogramMove move = line.flow().of(0, proposal.offer().quantityKg());
        return new Transition(null, made, step, move, now, name(side), null);
    }

    private static Transition taken(
            MatchLife.Line line, Match before, Match after, Side side, String reason, Instant now) {
        KilogramMove move = line.flow().of(before.offer().quantityKg(), after.movedKg());
        return new Transition(before, after, line.step(), move, now, name(side), reason);
    }

    /** The line by which that side, or the market for null, may take the step now. */
    private static MatchLife.Line line(Match match, Step step, Side side, Instant now) {
        MatchLife.Line line = MatchLife.line(match.status(), step)
                .filter(found -> may(found.who(), match, side))
                .orElseThrow(() -> MatchProblems.wrongState(match));
        boolean over = match.holdExpiresAt() != null && !now.isBefore(match.holdExpiresAt());
        if (line.when() == MatchLife.When.HOLD_RUNS && over) {
            throw MatchProblems.holdOver(match);
        }
        if (line.when() == MatchLife.When.HOLD_OVER && !over) {
            throw MatchProblems.wrongState(match);
        }
        return line;
    }

    private static boolean may(MatchLife.Who who, Match match, Side side) {
        return switch (who) {
            case MARKET -> side == null;
            case EITHER_SIDE -> side != null;
            case OTHER_SIDE -> side != null && !match.acceptedBy(side);
        };
    }

    private static String name(Side side) {
        return side == null ? Transition.MARKET : side.name();
    }
}
