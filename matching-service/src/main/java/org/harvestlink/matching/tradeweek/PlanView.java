package org.harvestlink.matching.tradeweek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.harvestlink.http.Language;

/**
 * The plan that holds, and how far the next one is.
 *
 * @param status of what was asked last
 * @param progress how far it is, absent while it waits and when it is done
 * @param unplaced meetings without a slot, each with the reason
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        PlanRow.Status status,
        PlanProgress progress,
        Instant askedAt,
        long tradedKg,
        long surplusVnd,
        int idleGaps,
        int fairness,
        List<MeetingView> meetings,
        List<MeetingView> unplaced,
        long version) {

    static PlanView of(PlanRow plan, List<PlannedMeeting> meetings, Language language) {
        PlanFigures figures = PlanFigures.of(meetings);
        return new PlanView(
                plan.status(),
                plan.progress(),
                plan.askedAt(),
                figures.tradedKg(),
                figures.surplusVnd(),
                figures.idleGaps(),
                figures.fairness(),
                views(meetings, true, language),
                views(meetings, false, language),
                plan.version());
    }

    private static List<MeetingView> views(List<PlannedMeeting> meetings, boolean placed, Language language) {
        return meetings.stream()
                .filter(meeting -> meeting.place() != null == placed)
                .map(meeting -> MeetingView.of(meeting, language))
                .toList();
    }
}
