package org.harvestlink.matching.tradeweek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harvestlink.matching.engine.meetings.Schedule;

/** Gives the meetings of each slot their tables. Who stays in a slot stays at the table, as long as that is there. */
final class Tables {

    private final TradeWeek week;
    private final Instant now;
    private final BitSet[] taken;

    Tables(TradeWeek week, Instant now) {
        this.week = week;
        this.now = now;
        this.taken = new BitSet[week.slots().size()];
        for (int slot = 0; slot < taken.length; slot++) {
            taken[slot] = new BitSet();
        }
    }

    /**
     * @param slotOf by meeting; {@link Schedule#UNPLACED} where no room was found, nothing where there is no slot for both
     * @return the meetings with their places, by id
     */
    Map<UUID, PlannedMeeting> seat(List<PlannedMeeting> all, Map<UUID, Integer> slotOf) {
        Map<UUID, PlannedMeeting> seated = new HashMap<>();
        List<PlannedMeeting> looking = new ArrayList<>();
        for (PlannedMeeting meeting : all) {
            Integer slot = slotOf.get(meeting.id());
            if (meeting.hasBeen(week, now)) {
                take(meeting);
                seated.put(meeting.id(), meeting);
            } else if (slot == null || slot == Schedule.UNPLACED) {
                PlannedMeeting.Why why = slot == null ? PlannedMeeting.Why.NO_COMMON_SLOT : PlannedMeeting.Why.NO_ROOM;
                seated.put(meeting.id(), meeting.placed(null, why));
            } else if (stays(meeting, slot)) {
                take(meeting);
                seated.put(meeting.id(), meeting);
            } else {
                looking.add(meeting);
            }
        }
        for (PlannedMeeting meeting : looking) {
            int slot = slotOf.get(meeting.id());
            int table = taken[slot].nextClearBit(1);
            PlannedMeeting placed = meeting.placed(new PlannedMeeting.Place(slot, table), null);
            take(placed);
            seated.put(meeting.id(), placed);
        }
        return seated;
    }

    private boolean stays(PlannedMeeting meeting, int slot) {
        PlannedMeeting.Place place = meeting.place();
        return place != null && place.slot() == slot && place.table() <= week.tables();
    }

    private void take(PlannedMeeting meeting) {
        if (meeting.place() != null) {
            taken[meeting.place().slot()].set(meeting.place().table());
        }
    }
}
