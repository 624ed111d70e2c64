package org.harvestlink.matching.engine.meetings;

import java.util.Arrays;
import java.util.List;

/**
 * How few idle gaps a schedule with every meeting can have at least: each participant alone needs as many runs of slots as their
 * meetings fill, where they may be. A schedule that reaches it is proven to be the best.
 */
public final class LeastGaps {

    private LeastGaps() {}

    /** Of all participants together; often 0. */
    public static int of(MeetingBook book) {
        long[] may = new long[book.participants()];
        int[] count = new int[book.participants()];
        List<Meeting> meetings = book.meetings();
        long day = -1L >>> Long.SIZE - book.slots();
        for (Meeting meeting : meetings) {
            may[meeting.first()] |= meeting.slots() & day;
            may[meeting.second()] |= meeting.slots() & day;
            count[meeting.first()]++;
            count[meeting.second()]++;
        }
        int gaps = 0;
        for (int participant = 0; participant < may.length; participant++) {
            gaps += Math.max(0, runs(may[participant], count[participant]) - 1);
        }
        return gaps;
    }

    /** The fewest runs of slots that hold so many meetings, the longest first. */
    private static int runs(long may, int meetings) {
        int[] lengths = new int[MeetingBook.MOST_SLOTS];
        int found = 0;
        for (long left = may; left != 0; ) {
            long run = left & ~(left + Long.lowestOneBit(left));
            lengths[found++] = Long.bitCount(run);
            left &= ~run;
        }
        Arrays.sort(lengths, 0, found);
        int runs = 0;
        for (int held = 0; held < meetings && runs < found; runs++) {
            held += lengths[found - 1 - runs];
        }
        return runs;
    }
}
