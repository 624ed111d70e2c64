package org.harvestlink.matching.engine.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeastGapsTest {

    @Test
    void whoIsAwayInTheMiddleNeedsAGapWhenTheirMeetingsFillMoreThanEitherSide() {
        // Given six slots without the third, and participant 0 meeting four others
        long there = 0b111011;
        MeetingBook four = book(4, there);
        MeetingBook three = book(3, there);

        // Then
        assertThat(LeastGaps.of(four)).isEqualTo(1);
        assertThat(LeastGaps.of(three)).isZero();
    }

    @Test
    void slotsThatTheDayDoesNotHaveAreNoSlots() {
        assertThat(LeastGaps.of(new MeetingBook(3, 1, 1, List.of(new Meeting(0, 1, ~0L, 1)), List.of())))
                .isZero();
    }

    @Test
    void aSearchEndsWithTheFirstScheduleThatReachesIt() {
        // Given
        MeetingBook book = book(4, 0b111011);

        // When there is no end but the proof
        Schedule schedule = new MeetingScheduler(book, 1, better -> {}).run(Long.MAX_VALUE / 4);

        // Then
        assertThat(schedule.unplaced()).isZero();
        assertThat(schedule.idleGaps()).isEqualTo(1);
    }

    private static MeetingBook book(int meetings, long there) {
        List<Meeting> all = new ArrayList<>();
        for (int other = 1; other <= meetings; other++) {
            all.add(new Meeting(0, other, there, 1));
        }
        return new MeetingBook(meetings + 1, 6, 4, all, List.of());
    }
}
