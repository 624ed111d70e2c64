package org.harvestlink.matching.tradeweek;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harvestlink.http.Problem;

/**
 * After which others an organizer wants a meeting to be; a plan made anew keeps to it.
 *
 * @param after the ids of meetings of the same event; none lifts the order
 */
record NewOrder(@NotNull @Size(max = 20) List<@NotNull UUID> after) {

    /**
     * The meeting after those. Throws a 400 problem for a meeting that the event does not have, and a 409 problem for a circle: one
     * that, by way of others, would have to come after itself.
     */
    PlannedMeeting of(PlannedMeeting meeting, List<PlannedMeeting> all) {
        Map<UUID, PlannedMeeting> byId =
                all.stream().collect(Collectors.toMap(PlannedMeeting::id, Function.identity()));
        if (!byId.keySet().containsAll(after)) {
            throw Problem.invalid("after", "sự kiện không có cuộc gặp này", "the event has no such meeting");
        }
        if (allBefore(byId).contains(meeting.id())) {
            throw TradeWeekProblems.afterItself();
        }
        return meeting.after(after.stream().distinct().toList());
    }

    /** Those after which it is to be, and by way of them all that they come after. */
    private Set<UUID> allBefore(Map<UUID, PlannedMeeting> byId) {
        Set<UUID> before = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>(after);
        while (!open.isEmpty()) {
            UUID next = open.pop();
            if (byId.containsKey(next) && before.add(next)) {
                open.addAll(byId.get(next).afterIds());
            }
        }
        return before;
    }
}
