package org.harvestlink.matching.tradeweek;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.matching.engine.Supply;
import org.harvestlink.matching.engine.clearing.ClearingBook;
import org.harvestlink.matching.engine.meetings.MeetingBook;

/**
 * Something that could come otherwise; what is left out stays as it is.
 *
 * @param slots how many there are
 * @param closedPlaces destinations to which nothing can be delivered
 * @param delayDays so many days later is all fruit picked
 */
record WhatIf(
        @Min(1) @Max(1_000) Integer tables,
        @Min(1) @Max(MeetingBook.MOST_SLOTS) Integer slots,
        @Size(max = 100) List<@NotBlank @Size(max = 100) String> closedPlaces,
        @Min(0) @Max(60) Integer delayDays) {

    /** Its figures beside those of the plan that holds. */
    record Compared(PlanFigures today, PlanFigures then) {}

    /** The book as it would be. */
    ClearingBook on(ClearingBook book) {
        return new ClearingBook(
                book.supplies().stream().map(this::delayed).toList(),
                book.demands().stream()
                        .filter(demand -> closedPlaces == null || !closedPlaces.contains(demand.destination()))
                        .toList(),
                book.facts(),
                book.priorityVndPerKg());
    }

    /** The event as it would be, with nobody told yet; slots beyond those that there are follow one after another. */
    TradeWeek on(TradeWeek week) {
        List<Slot> all = new ArrayList<>(week.slots());
        Slot last = all.get(all.size() - 1);
        Duration length = Duration.between(last.start(), last.end());
        int wanted = slots == null ? all.size() : slots;
        while (all.size() < wanted) {
            Instant start = all.get(all.size() - 1).end();
            all.add(new Slot(start, start.plus(length)));
        }
        return new TradeWeek(
                week.id(),
                week.organizerId(),
                week.name(),
                week.place(),
                week.days(),
                week.crops(),
                tables == null ? week.tables() : tables,
                List.copyOf(all.subList(0, wanted)),
                TradeWeekStatus.OPEN,
                week.version());
    }

    private Supply delayed(Supply supply) {
        return delayDays == null
                ? supply
                : new Supply(
                        supply.id(),
                        supply.cooperativeId(),
                        supply.produce(),
                        supply.openKg(),
                        supply.window().later(delayDays),
                        supply.askVndPerKg(),
                        supply.minimumLotKg(),
                        supply.district(),
                        supply.certificates(),
                        supply.grants(),
                        supply.sequence());
    }
}
