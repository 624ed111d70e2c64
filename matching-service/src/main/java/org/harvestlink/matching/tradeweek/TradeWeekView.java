package org.harvestlink.matching.tradeweek;

import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;

/**
 * The public programme of an event.
 *
 * @param organizerId who manages it
 * @param slots meetings and absences name them by their places, from 0
 */
record TradeWeekView(
        UUID id,
        UUID organizerId,
        Names name,
        String place,
        DayWindow days,
        List<String> crops,
        int tables,
        List<Slot> slots,
        TradeWeekStatus status,
        long version) {

    static TradeWeekView of(TradeWeek week) {
        return new TradeWeekView(
                week.id(),
                week.organizerId(),
                week.name(),
                week.place(),
                week.days(),
                week.crops(),
                week.tables(),
                week.slots(),
                week.status(),
                week.version());
    }
}
