package org.harvestlink.matching.tradeweek;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.harvestlink.http.Language;

/** A participant's own day: when it meets whom where, and what about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgendaView(
        UUID tradeWeekId,
        Names name,
        String place,
        TradeWeekStatus status,
        ParticipantView participant,
        List<Appointment> meetings,
        List<Appointment> unplaced) {

    /**
     * A meeting from the participant's side of the table.
     *
     * @param start absent, as slot, table and end, when it could not be placed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Appointment(
            UUID id,
            Integer slot,
            Instant start,
            Instant end,
            Integer table,
            UUID partnerId,
            String partnerName,
            long expectedKg,
            List<UUID> matchIds,
            MeetingView.Why why,
            MeetingView.OutcomeView outcome) {}

    static AgendaView of(TradeWeek week, Participant reader, List<AgendaEntry> entries, Language language) {
        return new AgendaView(
                week.id(),
                week.name(),
                week.place(),
                week.status(),
                ParticipantView.of(reader),
                appointments(week, reader, entries, true, language),
                appointments(week, reader, entries, false, language));
    }

    private static List<Appointment> appointments(
            TradeWeek week, Participant reader, List<AgendaEntry> entries, boolean placed, Language language) {
        return entries.stream()
                .filter(entry -> entry.meeting().place() != null == placed)
                .map(entry -> appointment(week, reader, entry, language))
                .toList();
    }

    private static Appointment appointment(TradeWeek week, Participant reader, AgendaEntry entry, Language language) {
        PlannedMeeting meeting = entry.meeting();
        MeetingView view = MeetingView.of(meeting, language);
        Slot slot = meeting.place() == null
                ? null
                : week.slots().get(meeting.place().slot());
        return new Appointment(
                view.id(),
                view.slot(),
                slot == null ? null : slot.start(),
                slot == null ? null : slot.end(),
                view.table(),
                meeting.partnerOf(reader.organizationId()),
                entry.partnerName(),
                view.expectedKg(),
                view.matchIds(),
                view.why(),
                view.outcome());
    }
}
