package org.harvestlink.matching.tradeweek;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a plan comes to.
 *
 * @param tradedKg that the meetings with a place can trade
 * @param surplusVnd which those trades are worth to both sides together
 * @param meetings with a place
 * @param unplaced meetings without
 * @param idleGaps runs of idle slots between two meetings of a participant, of all together
 * @param fairness the largest less the smallest number of gaps that a participant has
 */
record PlanFigures(long tradedKg, long surplusVnd, int meetings, int unplaced, int idleGaps, int fairness) {

    static PlanFigures of(List<PlannedMeeting> meetings) {
        List<PlannedMeeting> placed =
                meetings.stream().filter(meeting -> meeting.place() != null).toList();
        Map<UUID, Long> busy = new HashMap<>();
        for (PlannedMeeting meeting : placed) {
            long slot = 1L << meeting.place().slot();
            busy.merge(meeting.cooperativeId(), slot, (one, other) -> one | other);
            busy.merge(meeting.buyerId(), slot, (one, other) -> one | other);
        }
        int[] gaps = busy.values().stream().mapToInt(PlanFigures::gaps).sorted().toArray();
        int all = 0;
        for (int count : gaps) {
            all += count;
        }
        return new PlanFigures(
                placed.stream().mapToLong(PlannedMeeting::expectedKg).sum(),
                placed.stream().mapToLong(PlannedMeeting::surplusVnd).sum(),
                placed.size(),
                meetings.size() - placed.size(),
                all,
                gaps.length == 0 ? 0 : gaps[gaps.length - 1] - gaps[0]);
    }

    /** The runs of idle slots between two meetings: one fewer than there are runs of meetings. */
    private static int gaps(long busy) {
        return Long.bitCount(busy & ~(busy << 1)) - 1;
    }
}
