package org.harvestlink.matching.engine.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Which meetings must be over before which others begin, looked up by either. A meeting that has no slot keeps nobody waiting. */
final class Precedences {

    private final int[][] before;
    private final int[][] after;
    private final boolean none;

    Precedences(int meetings, List<MeetingBook.Precedence> precedences) {
        none = precedences.isEmpty();
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

    boolean none() {
        return none;
    }

    /**
     * How many a meeting breaks.
     *
     * @param slotOf by meeting
     * @param counts which of the others are looked at
     */
    int broken(int meeting, IntUnaryOperator slotOf, IntPredicate counts) {
        int slot = slotOf.applyAsInt(meeting);
        if (slot == Schedule.UNPLACED) {
            return 0;
        }
        int broken = 0;
        for (int other : before[meeting]) {
            broken += slotOf.applyAsInt(other) >= slot && counts.test(other) ? 1 : 0;
        }
        for (int other : after[meeting]) {
            int later = slotOf.applyAsInt(other);
            broken += later != Schedule.UNPLACED && later <= slot && counts.test(other) ? 1 : 0;
        }
        return broken;
    }
}
