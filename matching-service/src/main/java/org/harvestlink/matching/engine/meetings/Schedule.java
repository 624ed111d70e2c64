package org.harvestlink.matching.engine.meetings;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Which meeting is when.
 *
 * @param slot by meeting, counted from 0; {@link #UNPLACED} for one that has none
 * @param unplaced how many have none
 * @param lostWorth of those
 * @param idleGaps runs of idle slots between two meetings of a participant, of all participants together
 * @param fairness the largest less the smallest number of gaps that a participant has
 */
public record Schedule(int[] slot, int unplaced, long lostWorth, int idleGaps, int fairness)
        implements Comparable<Schedule> {

    public static final int UNPLACED = -1;

    private static final Comparator<Schedule> BEST_FIRST = Comparator.comparingLong(Schedule::lostWorth)
            .thenComparingInt(schedule -> Math.max(Price.FAIR, schedule.fairness()))
            .thenComparingInt(Schedule::idleGaps);

    /** What a schedule of these slots is worth. */
    static Schedule of(MeetingBook book, int[] slot) {
        long[] busy = new long[book.participants()];
        int unplaced = 0;
        long lost = 0;
        for (int meeting = 0; meeting < slot.length; meeting++) {
            Meeting one = book.meetings().get(meeting);
            if (slot[meeting] == UNPLACED) {
                unplaced++;
                lost += one.worth();
            } else {
                busy[one.first()] |= 1L << slot[meeting];
                busy[one.second()] |= 1L << slot[meeting];
            }
        }
        int[] gaps = Arrays.stream(busy).mapToInt(Price::gaps).toArray();
        int most = Arrays.stream(gaps).max().orElse(0);
        int fewest = Arrays.stream(gaps).min().orElse(0);
        return new Schedule(slot, unplaced, lost, Arrays.stream(gaps).sum(), most - fewest);
    }

    /** The better one first: of less lost worth, then fair to everybody, then of fewer gaps. */
    @Override
    public int compareTo(Schedule other) {
        return BEST_FIRST.compare(this, other);
    }

    /**
     * A table for each meeting, counted from 0: those of a slot take the first ones, in the order of the meetings.
     *
     * @return by meeting; {@link #UNPLACED} for one that has no slot
     */
    public int[] tables() {
        int[] taken = new int[MeetingBook.MOST_SLOTS];
        int[] table = new int[slot.length];
        Arrays.setAll(table, meeting -> slot[meeting] == UNPLACED ? UNPLACED : taken[slot[meeting]]++);
        return table;
    }
}
