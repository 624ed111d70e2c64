package org.harvestlink.matching.tradeweek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.http.Language;

/**
 * A meeting as its organizer and its two sides see it.
 *
 * @param slot from 0; absent, as the table, when it could not be placed
 * @param table from 1
 * @param fixed whether its organizer has put it there, so that a plan made anew leaves it
 * @param after the meetings that must be over before it begins, of those that the reader sees
 * @param why it could not be placed, absent when it could
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        UUID id,
        UUID cooperativeId,
        UUID buyerId,
        Integer slot,
        Integer table,
        boolean fixed,
        long expectedKg,
        List<UUID> matchIds,
        List<UUID> after,
        Why why,
        OutcomeView outcome,
        long version) {

    /** A reason with a code for programs and a sentence for people. */
    record Why(PlannedMeeting.Why code, String text) {}

    /**
     * What was told of it.
     *
     * @param by {@code COOPERATIVE}, {@code BUYER}, {@code ORGANIZER}: those who told the same
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeView(PlannedMeeting.Result result, Long quantityKg, String note, List<String> by, Instant at) {}

    static MeetingView of(PlannedMeeting meeting, Language language) {
        PlannedMeeting.Place place = meeting.place();
        PlannedMeeting.Why why = meeting.why();
        return new MeetingView(
                meeting.id(),
                meeting.cooperativeId(),
                meeting.buyerId(),
                place == null ? null : place.slot(),
                place == null ? null : place.table(),
                meeting.fixed(),
                meeting.expectedKg(),
                meeting.matchIds(),
                meeting.afterIds(),
                why == null ? null : new Why(why, why.text().in(language)),
                outcome(meeting.outcome()),
                meeting.version());
    }

    private static OutcomeView outcome(PlannedMeeting.Outcome outcome) {
        return outcome == null
                ? null
                : new OutcomeView(outcome.result(), outcome.kg(), outcome.note(), outcome.by(), outcome.at());
    }
}
