package org.harvestlink.matching.tradeweek;

import static org.harvestlink.matching.tradeweek.TradeWeekStatus.CLOSED;
import static org.harvestlink.matching.tradeweek.TradeWeekStatus.DRAFT;
import static org.harvestlink.matching.tradeweek.TradeWeekStatus.LIVE;
import static org.harvestlink.matching.tradeweek.TradeWeekStatus.OPEN;
import static org.harvestlink.matching.tradeweek.TradeWeekStatus.PLANNED;

import java.util.List;
import java.util.Optional;

/** What can be done with an event, when, and what it is afterwards: the one place that says so. */
final class TradeWeekLife {

    enum Step {
        REVISION,
        OPENING,
        INVITATION,
        REGISTRATION,
        PLANNING,
        MOVE,
        CHECK_IN,
        OUTCOME,
        CLOSING
    }

    /** One way from a status to the next, which may be the same. */
    record Line(Step step, TradeWeekStatus from, TradeWeekStatus to) {}

    static final List<Line> LINES = List.of(
            new Line(Step.REVISION, DRAFT, DRAFT),
            new Line(Step.REVISION, OPEN, OPEN),
            new Line(Step.REVISION, PLANNED, PLANNED),
            new Line(Step.REVISION, LIVE, LIVE),
            new Line(Step.OPENING, DRAFT, OPEN),
            new Line(Step.INVITATION, DRAFT, DRAFT),
            new Line(Step.INVITATION, OPEN, OPEN),
            new Line(Step.INVITATION, PLANNED, PLANNED),
            new Line(Step.INVITATION, LIVE, LIVE),
            new Line(Step.REGISTRATION, OPEN, OPEN),
            new Line(Step.REGISTRATION, PLANNED, PLANNED),
            new Line(Step.REGISTRATION, LIVE, LIVE),
            new Line(Step.PLANNING, OPEN, PLANNED),
            new Line(Step.PLANNING, PLANNED, PLANNED),
            new Line(Step.PLANNING, LIVE, LIVE),
            new Line(Step.MOVE, PLANNED, PLANNED),
            new Line(Step.MOVE, LIVE, LIVE),
            new Line(Step.CHECK_IN, PLANNED, LIVE),
            new Line(Step.CHECK_IN, LIVE, LIVE),
            new Line(Step.OUTCOME, PLANNED, LIVE),
            new Line(Step.OUTCOME, LIVE, LIVE),
            // who shook hands on the way out tells it in the evening
            new Line(Step.OUTCOME, CLOSED, CLOSED),
            new Line(Step.CLOSING, OPEN, CLOSED),
            new Line(Step.CLOSING, PLANNED, CLOSED),
            new Line(Step.CLOSING, LIVE, CLOSED));

    private TradeWeekLife() {}

    /** The status after a step; empty when it can't be taken now. */
    static Optional<TradeWeekStatus> after(Step step, TradeWeekStatus from) {
        return LINES.stream()
                .filter(line -> line.step() == step && line.from() == from)
                .map(Line::to)
                .findFirst();
    }
}
