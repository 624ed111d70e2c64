package org.harvestlink.matching.engine.meetings;

import java.util.List;
import java.util.Objects;

/**
 * What is to be scheduled.
 *
 * @param participants how many there are
 * @param slots how many there are, 1 to 64
 * @param tables how many meetings there can be in one slot
 * @param meetings in any order; their places in the list are their names
 * @param precedences of pairs of meetings of which the first must be in an earlier slot than the second
 */
public record MeetingBook(
        int participants, int slots, int tables, List<Meeting> meetings, List<Precedence> precedences) {

    /** The largest number of slots: a participant's day is kept in the bits of a {@code long}. */
    public static final int MOST_SLOTS = 64;

    /** One meeting must be over before another begins; both by their places. */
    public record Precedence(int earlier, int later) {}

    /** @throws IllegalArgumentException for figures out of range or meetings that are not there */
    public MeetingBook {
        meetings = List.copyOf(meetings);
        precedences = List.copyOf(precedences);
        if (slots < 1 || slots > MOST_SLOTS) {
            throw new IllegalArgumentException(slots + " slots");
        }
        if (tables < 1) {
            throw new IllegalArgumentException(tables + " tables");
        }
        for (Meeting meeting : meetings) {
            Objects.checkIndex(meeting.first(), participants);
            Objects.checkIndex(meeting.second(), participants);
        }
        for (Precedence precedence : precedences) {
            Objects.checkIndex(precedence.earlier(), meetings.size());
            Objects.checkIndex(precedence.later(), meetings.size());
        }
    }
}
