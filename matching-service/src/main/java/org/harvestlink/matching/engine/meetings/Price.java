package org.harvestlink.matching.engine.meetings;

/** What is wrong with a schedule, in idle gaps: one gap costs 1. */
final class Price {

    /** So many gaps more than another has a participant at most. Everybody is measured against somebody without any. */
    static final int FAIR = 2;

    private static final long UNFAIR = 8;
    private static final long LEFT_OUT = 16;
    private static final long PRECEDENCE = 12;

    private final long[] gaps = new long[MeetingBook.MOST_SLOTS];

    Price() {
        for (int count = 0; count < gaps.length; count++) {
            gaps[count] = count + UNFAIR * Math.max(0, count - FAIR);
        }
    }

    /**
     * Of one participant's day.
     *
     * @param busy the slots with a meeting
     */
    long day(long busy) {
        return gaps[gaps(busy)];
    }

    long leavingOut(Meeting meeting) {
        return LEFT_OUT * meeting.worth();
    }

    long precedence() {
        return PRECEDENCE;
    }

    /** The runs of idle slots between two meetings: one fewer than there are runs of meetings. */
    static int gaps(long busy) {
        return busy == 0 ? 0 : Long.bitCount(busy & ~(busy << 1)) - 1;
    }
}
