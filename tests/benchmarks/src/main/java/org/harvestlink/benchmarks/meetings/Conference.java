package org.harvestlink.benchmarks.meetings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.harvestlink.matching.engine.meetings.Meeting;
import org.harvestlink.matching.engine.meetings.MeetingBook;
import org.harvestlink.matching.engine.meetings.Schedule;
import org.harvestlink.matching.tradeweek.schedule.ScheduleSearch;

/** A conference as large as that of Ho Chi Minh City in 2019, and what becomes of its plan when somebody does not come. */
final class Conference {

    private static final int COOPERATIVES = 1_458;
    private static final int BUYERS = 883;
    private static final int TABLES = 250;
    private static final int SLOTS = 16;
    private static final int MEETINGS = 3_600;
    private static final int NO_SHOWS = 5;
    private static final long DAY = (1L << SLOTS) - 1;

    private Conference() {}

    static void measure() {
        SplittableRandom random = new SplittableRandom(42);
        List<Meeting> meetings = meetings(random);
        long began = System.nanoTime();
        Schedule plan = search(meetings, Duration.ofSeconds(20));
        System.out.printf(
                Locale.ROOT,
                "conference: %d x %d, %d tables, %d slots: %d meetings in %.1f s, %d unplaced, %d gaps, fairness %d%n",
                COOPERATIVES,
                BUYERS,
                TABLES,
                SLOTS,
                meetings.size(),
                seconds(began),
                plan.unplaced(),
                plan.idleGaps(),
                plan.fairness());
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < NO_SHOWS; i++) {
            int missing = random.nextInt(COOPERATIVES + BUYERS);
            long again = System.nanoTime();
            moved.add(movedWithout(missing, meetings, plan));
            System.out.printf(
                    Locale.ROOT, "  without %4d: %.1f s, %d others moved%n", missing, seconds(again), moved.get(i));
        }
        moved.sort(null);
        System.out.println("  others moved, median: " + moved.get(NO_SHOWS / 2));
    }

    /** How many of the others' meetings move when one does not come from the fifth slot on. */
    private static int movedWithout(int missing, List<Meeting> meetings, Schedule plan) {
        long left = DAY & ~0xF;
        List<Meeting> again = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            int home = plan.slot()[i];
            boolean been = home != Schedule.UNPLACED && home < 4;
            boolean gone = meeting.first() == missing || meeting.second() == missing;
            long slots = been ? 1L << home : gone ? 0 : left;
            again.add(new Meeting(meeting.first(), meeting.second(), slots, meeting.worth(), home));
        }
        Schedule next = search(again, Duration.ofMillis(1_500));
        int moved = 0;
        for (int i = 0; i < again.size(); i++) {
            boolean gone = again.get(i).slots() == 0;
            boolean told = plan.slot()[i] != Schedule.UNPLACED;
            moved += told && !gone && next.slot()[i] != plan.slot()[i] ? 1 : 0;
        }
        return moved;
    }

    private static Schedule search(List<Meeting> meetings, Duration time) {
        MeetingBook book = new MeetingBook(COOPERATIVES + BUYERS, SLOTS, TABLES, meetings, List.of());
        return ScheduleSearch.run(book, 2, 42, time, better -> {});
    }

    /** Pairs as a clearing gives them: a few meetings for each, and more for the large buyers. */
    private static List<Meeting> meetings(SplittableRandom random) {
        Set<Long> pairs = new HashSet<>();
        List<Meeting> meetings = new ArrayList<>();
        int[] count = new int[COOPERATIVES + BUYERS];
        while (meetings.size() < MEETINGS) {
            int cooperative = random.nextInt(COOPERATIVES);
            int buyer = COOPERATIVES + (int) (BUYERS * Math.pow(random.nextDouble(), 1.5));
            boolean room = count[cooperative] < SLOTS - 4 && count[buyer] < SLOTS - 4;
            if (room && pairs.add((long) cooperative << Integer.SIZE | buyer)) {
                meetings.add(new Meeting(cooperative, buyer, DAY, random.nextInt(1, 10)));
                count[cooperative]++;
                count[buyer]++;
            }
        }
        return meetings;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
