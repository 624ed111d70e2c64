package org.harvestlink.matching.engine.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MeetingSchedulerTest {

    private static final long STEPS = 200_000;
    private static final long EVERY = ~0L;

    @Property(tries = 60)
    void nobodyIsInTwoPlacesOrWhereTheyMayNotBeAndNoSlotHasMoreMeetingsThanTables(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int slots,
            @ForAll @IntRange(min = 1, max = 4) int tables) {
        // Given
        MeetingBook book = someBook(new SplittableRandom(seed), slots, tables);

        // When
        Schedule schedule = schedule(book, seed, 20_000);

        // Then
        Set<String> taken = new HashSet<>();
        int placed = 0;
        long worth = 0;
        int[] tableOf = schedule.tables();
        for (int meeting = 0; meeting < book.meetings().size(); meeting++) {
            Meeting one = book.meetings().get(meeting);
            int slot = schedule.slot()[meeting];
            if (slot == Schedule.UNPLACED) {
                worth += one.worth();
                continue;
            }
            placed++;
            assertThat(one.mayBeIn(slot)).isTrue();
            assertThat(tableOf[meeting]).isBetween(0, tables - 1);
            assertThat(taken.add(slot + " participant " + one.first())).isTrue();
            assertThat(taken.add(slot + " participant " + one.second())).isTrue();
            assertThat(taken.add(slot + " table " + tableOf[meeting])).isTrue();
        }
        assertThat(schedule.unplaced()).isEqualTo(book.meetings().size() - placed);
        assertThat(schedule.lostWorth()).isEqualTo(worth);
        for (MeetingBook.Precedence precedence : book.precedences()) {
            int earlier = schedule.slot()[precedence.earlier()];
            int later = schedule.slot()[precedence.later()];
            assertThat(earlier == Schedule.UNPLACED || later == Schedule.UNPLACED || earlier < later)
                    .isTrue();
        }
    }

    @Test
    void everybodyMeetsEverybodyInTheFewestSlotsThereCanBe() {
        // Given a tournament of eight: 28 meetings, and seven slots of four tables have just as many places
        List<Meeting> all = new ArrayList<>();
        for (int one = 0; one < 8; one++) {
            for (int other = one + 1; other < 8; other++) {
                all.add(new Meeting(one, other, EVERY, 1));
            }
        }

        // When
        Schedule schedule = schedule(new MeetingBook(8, 7, 4, all, List.of()), 1, STEPS);

        // Then
        assertThat(schedule.unplaced()).isZero();
        assertThat(schedule.idleGaps()).isZero();
    }

    @Test
    void whoCanNotBePlacedIsOfTheLeastWorth() {
        // Given three meetings of one participant and two slots
        List<Meeting> meetings =
                List.of(new Meeting(0, 1, EVERY, 5), new Meeting(0, 2, EVERY, 1), new Meeting(0, 3, EVERY, 9));

        // When
        Schedule schedule = schedule(new MeetingBook(4, 2, 3, meetings, List.of()), 1, STEPS);

        // Then
        assertThat(schedule.slot()[1]).isEqualTo(Schedule.UNPLACED);
        assertThat(schedule.lostWorth()).isEqualTo(1);
    }

    @Test
    void aMeetingComesAfterTheOneItWaitsFor() {
        // Given four meetings of different people, each after the one before, and one table too few to hide it
        List<Meeting> meetings = new ArrayList<>();
        List<MeetingBook.Precedence> order = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            meetings.add(new Meeting(2 * i, 2 * i + 1, EVERY, 1));
            if (i > 0) {
                order.add(new MeetingBook.Precedence(i, i - 1));
            }
        }

        // When
        Schedule schedule = schedule(new MeetingBook(8, 4, 2, meetings, order), 1, STEPS);

        // Then
        assertThat(schedule.slot()).containsExactly(3, 2, 1, 0);
    }

    @Test
    void whatWasToldInAnotherOrderIsPutIntoTheOrderThatIsWanted() {
        // Given that two have been told slots in the wrong order, and a third meeting after them
        List<Meeting> told =
                List.of(new Meeting(0, 1, EVERY, 1, 0), new Meeting(0, 2, EVERY, 1, 1), new Meeting(0, 3, EVERY, 1, 2));
        List<MeetingBook.Precedence> order = List.of(new MeetingBook.Precedence(1, 0));

        // When the later can be anywhere, and when it can't be but where it was told
        Schedule free = schedule(new MeetingBook(4, 4, 2, told, order), 5, STEPS);
        List<Meeting> fixed = List.of(told.get(1), told.get(2), new Meeting(0, 1, 1, 10, 0));
        Schedule bound = schedule(new MeetingBook(4, 4, 2, fixed, List.of(new MeetingBook.Precedence(0, 2))), 5, STEPS);

        // Then
        assertThat(free.unplaced()).isZero();
        assertThat(free.slot()[1]).isLessThan(free.slot()[0]);
        assertThat(free.idleGaps()).isZero();
        assertThat(bound.slot()).containsExactly(Schedule.UNPLACED, 2, 0);
    }

    @Test
    void whoHasBeenToldASlotKeepsItWhileOthersAreBroughtIn() {
        // Given a plan that people have been told, and one meeting more between two of them
        List<Meeting> told =
                List.of(new Meeting(0, 1, EVERY, 1, 0), new Meeting(2, 3, EVERY, 1, 0), new Meeting(0, 3, EVERY, 1, 1));
        List<Meeting> more = new ArrayList<>(told);
        more.add(new Meeting(1, 2, EVERY, 1));

        // When
        Schedule schedule = schedule(new MeetingBook(4, 4, 2, more, List.of()), 5, STEPS);

        // Then
        assertThat(schedule.slot()).startsWith(0, 0, 1);
        assertThat(schedule.unplaced()).isZero();
        assertThat(schedule.idleGaps()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameSchedule() {
        MeetingBook book = someBook(new SplittableRandom(7), 6, 4);

        assertThat(schedule(book, 3, STEPS).slot())
                .isEqualTo(schedule(book, 3, STEPS).slot());
    }

    @Test
    void gapsAreRunsOfIdleSlotsBetweenTwoMeetings() {
        assertThat(Price.gaps(0)).isZero();
        assertThat(Price.gaps(0b0111000)).isZero();
        assertThat(Price.gaps(0b1001001)).isEqualTo(2);
        assertThat(Price.gaps(1L << 63 | 1)).isEqualTo(1);
    }

    @Test
    void eachBetterScheduleIsToldAtOnceAndTheLastIsTheAnswer() {
        MeetingBook book = someBook(new SplittableRandom(11), 6, 4);
        List<Schedule> told = new ArrayList<>();

        Schedule last = new MeetingScheduler(book, 1, told::add).run(STEPS);

        assertThat(told.get(told.size() - 1).slot()).isEqualTo(last.slot());
        assertThat(Arrays.stream(told.get(0).slot())).containsOnly(Schedule.UNPLACED);
    }

    private static Schedule schedule(MeetingBook book, long seed, long steps) {
        return new MeetingScheduler(book, seed, better -> {}).run(steps);
    }

    private static MeetingBook someBook(SplittableRandom random, int slots, int tables) {
        int participants = random.nextInt(2, 9);
        List<Meeting> meetings = new ArrayList<>();
        int count = random.nextInt(1, 25);
        for (int i = 0; i < count; i++) {
            int first = random.nextInt(participants);
            int second = (first + random.nextInt(1, participants)) % participants;
            meetings.add(new Meeting(first, second, random.nextLong() | random.nextLong(), random.nextInt(1, 5)));
        }
        List<MeetingBook.Precedence> order = new ArrayList<>();
        for (int i = 1; i < count; i += 6) {
            order.add(new MeetingBook.Precedence(i - 1, i));
        }
        return new MeetingBook(participants, slots, tables, meetings, order);
    }
}
