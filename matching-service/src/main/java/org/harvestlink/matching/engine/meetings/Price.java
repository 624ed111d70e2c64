package org.harvestlink.matching.engine.meetings;

/** What is wrong with a schedule, in hundredths of an idle gap. */
final class Price {

    /** One run of idle slots between two meetings. */
    static final long GAP = 100;

    /** So many gaps more than another has a participant at most. Everybody is measured against somebody without any. */
    static final int FAIR = 2;

    /** Of each slot that is idle: two gaps of one slot are nearer to none than one of ten, though there are more of them. */
    private static final long IDLE_SLOT = 30;

    private static final long UNFAIR = 8 * GAP;
    private static final long LEFT_OUT = 32 * GAP;
    private static final long PRECEDENCE = 24 * GAP;
    /** Of a meeting that leaves the slot which people have been told. */
    private static final long MOVED = 3 * GAP;

    private final long[] gaps = new long[MeetingBook.MOST_SLOTS];

    Price() {
        for (int count = 0; count < gaps.length; count++) {
            gaps[count] = GAP * count + UNFAIR * Math.max(0, count - FAIR);
        }
    }

    /**
     * Of one participant's day.
     *
     * @param busy the slots with a meeting
     */
    long day(long busy) {
        return gaps[gaps(busy)] + idle(busy);
    }

    /** The part of a day's price that only shows a search the way, and is none of the schedule's faults. */
    long idle(long busy) {
        int edges = Long.numberOfLeadingZeros(busy) + Long.numberOfTrailingZeros(busy);
        return busy == 0 ? 0 : IDLE_SLOT * (Long.SIZE - edges - Long.bitCount(busy));
    }

    long leavingOut(Meeting meeting) {
        return LEFT_OUT * meeting.worth();
    }

    long precedence() {
        return PRECEDENCE;
    }

    /** What a meeting costs in a slot because it was told to be in another. */
    long moved(Meeting meeting, int slot) {
        return meeting.home() == Schedule.UNPLACED || meeting.home() == slot ? 0 : MOVED;
    }

    /** The runs of idle slots between two meetings: one fewer than there are runs of meetings. */
    static int gaps(long busy) {
        return busy == 0 ? 0 : Long.bitCount(busy & ~(busy << 1)) - 1;
    }
}
