package org.harvestlink.matching.engine.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FewerGapsTest {

    private static final int PARTICIPANTS = 6;
    private static final int SLOTS = 5;

    @Test
    void findsAsFewAsThereAreWhenEveryScheduleIsLookedAt() {
        int improved = 0;
        for (int seed = 0; seed < 80; seed++) {
            MeetingBook book = random(new Random(seed));
            Schedule worst = extreme(book, false);
            Schedule least = extreme(book, true);
            if (worst == null) {
                continue;
            }
            AtomicReference<Schedule> best = new AtomicReference<>(worst);

            boolean proven = new FewerGaps(book, seed).fromAbove(best::get, best::set, () -> false);

            assertThat(proven).isTrue();
            assertThat(best.get().idleGaps()).as("seed %d", seed).isEqualTo(least.idleGaps());
            assertThat(isPossible(book, best.get().slot())).as("seed %d", seed).isTrue();
            improved += worst.idleGaps() > least.idleGaps() ? 1 : 0;
        }
        assertThat(improved).isGreaterThan(40);
    }

    @Test
    void findsAPlaceForEveryMeetingWhereOneIsLeftOut() {
        int found = 0;
        for (int seed = 0; seed < 80; seed++) {
            MeetingBook book = random(new Random(seed));
            Schedule least = extreme(book, true);
            AtomicReference<Schedule> best = new AtomicReference<>(nothing(book));

            boolean proven = new FewerGaps(book, seed).fromAbove(best::get, best::set, () -> false);

            assertThat(proven)
                    .as("seed %d", seed)
                    .isEqualTo(least != null || book.meetings().isEmpty());
            if (least != null) {
                assertThat(best.get().unplaced()).isZero();
                assertThat(best.get().idleGaps()).as("seed %d", seed).isEqualTo(least.idleGaps());
            }
            found += least == null ? 0 : 1;
        }
        assertThat(found).isBetween(40, 79);
    }

    private static Schedule nothing(MeetingBook book) {
        int[] slot = new int[book.meetings().size()];
        Arrays.fill(slot, Schedule.UNPLACED);
        return Schedule.of(book, slot);
    }

    @Test
    void findsTheFewestFromBelowToo() {
        int bounds = 0;
        for (int seed = 0; seed < 80; seed++) {
            MeetingBook book = random(new Random(seed));
            Schedule least = extreme(book, true);
            AtomicReference<Schedule> best = new AtomicReference<>(nothing(book));
            int told = LeastGaps.of(book);

            boolean proven = new FewerGaps(book, seed).fromBelow(told, best::get, best::set, () -> false);

            assertThat(proven)
                    .as("seed %d", seed)
                    .isEqualTo(least != null || book.meetings().isEmpty());
            if (least != null) {
                assertThat(best.get().idleGaps()).as("seed %d", seed).isEqualTo(least.idleGaps());
                assertThat(isPossible(book, best.get().slot()))
                        .as("seed %d", seed)
                        .isTrue();
                bounds += least.idleGaps() > told ? 1 : 0;
            }
        }
        assertThat(bounds).as("books for which something had to be ruled out").isPositive();
    }

    @Test
    void fromBelowItIsProvenWhenOthersHaveFoundWhatCannotBeRuledOut() {
        MeetingBook book = new MeetingBook(2, 2, 1, List.of(new Meeting(0, 1, 0b11, 1)), List.of());
        Schedule found = Schedule.of(book, new int[] {1});

        assertThat(new FewerGaps(book, 1).fromBelow(0, () -> found, better -> {}, () -> false))
                .isTrue();
    }

    @Test
    void stopsWhenItIsToldTo() {
        MeetingBook book = random(new Random(1));
        Schedule worst = extreme(book, false);

        assertThat(new FewerGaps(book, 1).fromAbove(() -> worst, better -> {}, () -> true))
                .isFalse();
        assertThat(new FewerGaps(book, 1).fromBelow(0, () -> nothing(book), better -> {}, () -> true))
                .isFalse();
    }

    @Test
    void isForBooksOfWhichNobodyHasBeenTold() {
        Meeting untold = new Meeting(0, 1, 0b11, 1);
        Meeting told = new Meeting(0, 1, 0b11, 1, 1);

        assertThat(FewerGaps.suits(new MeetingBook(2, 2, 1, List.of(untold), List.of())))
                .isTrue();
        assertThat(FewerGaps.suits(new MeetingBook(2, 2, 1, List.of(told), List.of())))
                .isFalse();
    }

    /** One table or two for six, of whom some are away for a while, and one precedence. */
    private static MeetingBook random(Random random) {
        List<Meeting> meetings = new ArrayList<>();
        for (int first = 0; first < PARTICIPANTS; first++) {
            for (int second = first + 1; second < PARTICIPANTS; second++) {
                if (random.nextInt(3) == 0 && meetings.size() < 7) {
                    long away = random.nextInt(3) == 0 ? 1L << random.nextInt(SLOTS) : 0;
                    meetings.add(new Meeting(first, second, 0b11111 & ~away, 1));
                }
            }
        }
        List<MeetingBook.Precedence> precedences =
                meetings.size() < 2 ? List.of() : List.of(new MeetingBook.Precedence(0, meetings.size() - 1));
        return new MeetingBook(PARTICIPANTS, SLOTS, 1 + random.nextInt(2), meetings, precedences);
    }

    /** The fair schedule of all that are possible that has the fewest gaps, or the most; null when there is none. */
    private static Schedule extreme(MeetingBook book, boolean fewest) {
        Schedule[] found = {null};
        int[] slot = new int[book.meetings().size()];
        Arrays.fill(slot, Schedule.UNPLACED);
        everySchedule(book, slot, 0, () -> {
            Schedule one = Schedule.of(book, slot.clone());
            boolean better = found[0] == null
                    || (fewest ? one.idleGaps() < found[0].idleGaps() : one.idleGaps() > found[0].idleGaps());
            if (better && mostGaps(book, slot) <= Price.FAIR) {
                found[0] = one;
            }
        });
        return found[0];
    }

    private static int mostGaps(MeetingBook book, int[] slot) {
        long[] busy = new long[PARTICIPANTS];
        for (int i = 0; i < slot.length; i++) {
            busy[book.meetings().get(i).first()] |= 1L << slot[i];
            busy[book.meetings().get(i).second()] |= 1L << slot[i];
        }
        return Arrays.stream(busy).mapToInt(Price::gaps).max().orElse(0);
    }

    private static void everySchedule(MeetingBook book, int[] slot, int next, Runnable found) {
        if (next == slot.length) {
            if (isPossible(book, slot)) {
                found.run();
            }
            return;
        }
        for (slot[next] = 0; slot[next] < SLOTS; slot[next]++) {
            boolean free = book.meetings().get(next).mayBeIn(slot[next]);
            for (int other = 0; other < next && free; other++) {
                free = slot[other] != slot[next] || !haveOneInCommon(book, other, next);
            }
            if (free) {
                everySchedule(book, slot, next + 1, found);
            }
        }
        slot[next] = Schedule.UNPLACED;
    }

    private static boolean haveOneInCommon(MeetingBook book, int one, int other) {
        Meeting a = book.meetings().get(one);
        Meeting b = book.meetings().get(other);
        return a.first() == b.first() || a.first() == b.second() || a.second() == b.first() || a.second() == b.second();
    }

    private static boolean isPossible(MeetingBook book, int[] slot) {
        int[] tables = new int[SLOTS];
        for (int meeting = 0; meeting < slot.length; meeting++) {
            if (!book.meetings().get(meeting).mayBeIn(slot[meeting]) || ++tables[slot[meeting]] > book.tables()) {
                return false;
            }
            for (int other = 0; other < meeting; other++) {
                if (slot[other] == slot[meeting] && haveOneInCommon(book, other, meeting)) {
                    return false;
                }
            }
        }
        return book.precedences().stream().allMatch(each -> slot[each.earlier()] < slot[each.later()]);
    }
}
