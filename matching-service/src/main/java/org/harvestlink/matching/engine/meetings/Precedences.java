package org.harvestlink.matching.engine.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Which meetings must be over before which others begin, looked up by either. A meeting that has no slot keeps nobody waiting. */
final class Precedences {

    private final int[][] before;
    private final int[][] after;

    Precedences(int meetings, List<MeetingBook.Precedence> precedences) {
        before = new int[meetings][];
        after = new int[meetings][];
        Arrays.setAll(before, meeting -> precedences.stream()
                .filter(precedence -> precedence.later() == meeting)
                .mapToInt(MeetingBook.Precedence::earlier)
                .toArray());
        Arrays.setAll(after, meeting -> precedences.stream()
                .filter(precedence -> precedence.earlier() == meeting)
                .mapToInt(MeetingBook.Precedence::later)
                .toArray());
    }

    /**
     * How many a meeting breaks.
     *
     * @param slot by meeting
     * @param counts which of the others are looked at
     */
    int broken(int meeting, int[] slot, IntPredicate counts) {
        if (slot[meeting] == Schedule.UNPLACED) {
            return 0;
        }
        int broken = 0;
        for (int other : before[meeting]) {
            broken += slot[other] >= slot[meeting] && counts.test(other) ? 1 : 0;
        }
        for (int other : after[meeting]) {
            boolean placed = slot[other] != Schedule.UNPLACED;
            broken += placed && slot[other] <= slot[meeting] && counts.test(other) ? 1 : 0;
        }
        return broken;
    }
}
