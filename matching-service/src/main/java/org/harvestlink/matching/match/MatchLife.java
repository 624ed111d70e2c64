package org.harvestlink.matching.match;

import static org.harvestlink.contract.MatchStatus.AGREED;
import static org.harvestlink.contract.MatchStatus.CANCELLED;
import static org.harvestlink.contract.MatchStatus.DECLINED;
import static org.harvestlink.contract.MatchStatus.DELIVERED;
import static org.harvestlink.contract.MatchStatus.EXPIRED;
import static org.harvestlink.contract.MatchStatus.HELD;
import static org.harvestlink.contract.MatchStatus.PROPOSED;
import static org.harvestlink.contract.MatchStatus.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import org.harvestlink.contract.MatchStatus;

/**
 * The life of a match as a table: what may follow on what, by whom, and which kilograms move. {@link MatchRules} takes no step
 * that is not in it, and {@code docs/match-life.md} is drawn from it.
 */
final class MatchLife {

    /** Who may take a step. */
    enum Who {
        MARKET("the market"),
        EITHER_SIDE("either side"),
        OTHER_SIDE("the side that has not accepted");

        private final String words;

        Who(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What the hold's time has to do with a step. */
    enum When {
        ANY_TIME(""),
        HOLD_RUNS("before the hold's time is over"),
        HOLD_OVER("once the hold's time is over");

        private final String words;

        When(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * One line of the table.
     *
     * @param from null for a step that makes the match
     */
    record Line(MatchStatus from, Step step, Who who, When when, MatchStatus to, Flow flow) {}

    static final List<Line> TABLE = List.of(
            new Line(null, Step.PROPOSAL, Who.MARKET, When.ANY_TIME, PROPOSED, Flow.NONE),
            new Line(null, Step.DIRECT_PROPOSAL, Who.EITHER_SIDE, When.ANY_TIME, HELD, Flow.HOLD),
            new Line(PROPOSED, Step.REPROPOSAL, Who.MARKET, When.ANY_TIME, PROPOSED, Flow.NONE),
            new Line(PROPOSED, Step.ACCEPTANCE, Who.EITHER_SIDE, When.ANY_TIME, HELD, Flow.HOLD),
            new Line(PROPOSED, Step.COUNTER_OFFER, Who.EITHER_SIDE, When.ANY_TIME, HELD, Flow.HOLD),
            new Line(PROPOSED, Step.REFUSAL, Who.EITHER_SIDE, When.ANY_TIME, DECLINED, Flow.NONE),
            new Line(PROPOSED, Step.WITHDRAWAL, Who.MARKET, When.ANY_TIME, WITHDRAWN, Flow.NONE),
            new Line(HELD, Step.ACCEPTANCE, Who.OTHER_SIDE, When.HOLD_RUNS, AGREED, Flow.AGREE),
            new Line(HELD, Step.COUNTER_OFFER, Who.EITHER_SIDE, When.HOLD_RUNS, HELD, Flow.HOLD_DIFFERENCE),
            new Line(HELD, Step.REFUSAL, Who.EITHER_SIDE, When.ANY_TIME, DECLINED, Flow.RELEASE),
            new Line(HELD, Step.WITHDRAWAL, Who.MARKET, When.ANY_TIME, WITHDRAWN, Flow.RELEASE),
            new Line(HELD, Step.EXPIRY, Who.MARKET, When.HOLD_OVER, EXPIRED, Flow.RELEASE),
            new Line(HELD, Step.SHORTFALL, Who.MARKET, When.ANY_TIME, HELD, Flow.NONE),
            new Line(AGREED, Step.DELIVERY, Who.EITHER_SIDE, When.ANY_TIME, DELIVERED, Flow.DELIVER),
            new Line(AGREED, Step.CANCELLATION, Who.EITHER_SIDE, When.ANY_TIME, CANCELLED, Flow.CANCEL),
            new Line(AGREED, Step.SHORTFALL, Who.MARKET, When.ANY_TIME, AGREED, Flow.NONE));

    private MatchLife() {}

    /** The line for a step from that status, empty when there is none. */
    static Optional<Line> line(MatchStatus from, Step step) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.step() == step)
                .findFirst();
    }
}
