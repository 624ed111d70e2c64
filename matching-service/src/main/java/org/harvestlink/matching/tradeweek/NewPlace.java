package org.harvestlink.matching.tradeweek;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.harvestlink.http.Problem;

/**
 * When and where an organizer wants a meeting to be.
 *
 * @param slot from 0
 * @param table from 1
 * @param fixed false when a plan made anew may give it another place; true when not said
 */
record NewPlace(
        @NotNull @Min(0) Integer slot, @NotNull @Min(1) Integer table, Boolean fixed) {

    boolean isFixed() {
        return fixed == null || fixed;
    }

    /** Throws a 400 problem for a slot or a table that the event does not have. */
    PlannedMeeting.Place of(TradeWeek week) {
        if (slot >= week.slots().size()) {
            throw Problem.invalid("slot", "sự kiện không có khung giờ này", "the event has no such slot");
        }
        if (table > week.tables()) {
            throw Problem.invalid("table", "sự kiện không có bàn này", "the event has no such table");
        }
        return new PlannedMeeting.Place(slot, table);
    }
}
