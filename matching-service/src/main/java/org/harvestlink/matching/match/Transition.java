package org.harvestlink.matching.match;

import java.time.Instant;
import org.harvestlink.contract.MatchStatus;

/**
 * One step in a match's life, to be applied whole or not at all.
 *
 * @param before null when the step makes the match
 * @param after the next state
 * @param move the kilograms that move in both positions
 * @param by {@code COOPERATIVE}, {@code BUYER} or {@code MARKET}
 * @param reason why, in the words of the side that did it, or the name of the market's {@link Cause}; null when not told
 */
public record Transition(
        Match before, Match after, Step step, KilogramMove move, Instant at, String by, String reason) {

    static final String MARKET = "MARKET";

    /** Whether both positions are to look for partners again: kilograms came free or went, or a partner was lost. */
    boolean asksForSearch() {
        return move.openKg() != 0
                || after.status() == MatchStatus.DECLINED
                || after.status() == MatchStatus.EXPIRED
                || after.status() == MatchStatus.WITHDRAWN;
    }

    /**
     * Whether it promises kilograms on the terms of its next state, which then hold only for the versions of the listings
     * that were judged.
     */
    boolean promises() {
        return after.promised() && step != Step.SHORTFALL;
    }

    /** The same step with what the rules say of its terms. */
    Transition judged(Findings findings) {
        Match judged = after.judged(findings.reasons(), findings.harvestVersion(), findings.orderVersion());
        return new Transition(before, judged, step, move, at, by, reason);
    }

    /** The version that the match must still have; 0 when the step makes it. */
    long versionBefore() {
        return before == null ? 0 : before.version();
    }
}
