package org.harvestlink.matching.tradeweek;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a new plan changes.
 *
 * @param added meetings that there were not
 * @param moved those that get another place, or none, or are about other kilograms
 * @param dropped those of which nothing is left to talk about
 */
record PlanChange(List<PlannedMeeting> added, List<PlannedMeeting> moved, List<PlannedMeeting> dropped) {

    /** The organizations of which a meeting is changed. */
    Set<UUID> concerned() {
        return Stream.of(added, moved, dropped)
                .flatMap(List::stream)
                .flatMap(meeting -> Stream.of(meeting.cooperativeId(), meeting.buyerId()))
                .collect(Collectors.toSet());
    }
}
