package org.harvestlink.matching.tradeweek;

import java.util.List;
import java.util.UUID;
import org.harvestlink.contract.DayWindow;
import org.harvestlink.http.Caller;

/**
 * An event. Immutable; each step makes the next version of it.
 *
 * @param organizerId who alone manages it
 * @param days of the harvests and deliveries that it is about
 * @param slots named by their places, from 0
 */
record TradeWeek(
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

    static TradeWeek drafted(UUID id, UUID organizerId, NewTradeWeek wanted) {
        return new TradeWeek(
                id,
                organizerId,
                wanted.name(),
                wanted.place(),
                wanted.days().toWindow(),
                List.copyOf(wanted.crops()),
                wanted.tables(),
                List.copyOf(wanted.slots()),
                TradeWeekStatus.DRAFT,
                1);
    }

    /** The same event set up anew; throws a 409 problem when it is closed, or its slots would change while people follow them. */
    TradeWeek revised(NewTradeWeek wanted) {
        TradeWeekStatus next = after(TradeWeekLife.Step.REVISION);
        if (status == TradeWeekStatus.LIVE && !slots.equals(wanted.slots())) {
            throw TradeWeekProblems.slotsAreFollowed();
        }
        TradeWeek drafted = drafted(id, organizerId, wanted);
        return new TradeWeek(
                id,
                organizerId,
                drafted.name,
                drafted.place,
                drafted.days,
                drafted.crops,
                drafted.tables,
                drafted.slots,
                next,
                version + 1);
    }

    /** The event after a step; throws a 409 problem when its status does not allow it. */
    TradeWeek taken(TradeWeekLife.Step step) {
        return new TradeWeek(id, organizerId, name, place, days, crops, tables, slots, after(step), version + 1);
    }

    /** Whether a step would bring it into another status; throws a 409 problem when the step can't be taken. */
    boolean isMovedBy(TradeWeekLife.Step step) {
        return after(step) != status;
    }

    boolean isManagedBy(Caller caller) {
        return caller.isOrganizer() && organizerId.equals(caller.organization());
    }

    private TradeWeekStatus after(TradeWeekLife.Step step) {
        return TradeWeekLife.after(step, status).orElseThrow(() -> TradeWeekProblems.wrongState(this));
    }
}
