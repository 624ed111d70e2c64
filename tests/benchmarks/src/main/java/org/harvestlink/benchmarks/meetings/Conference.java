package org.harvestlink.benchmarks.meetings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.harvestlink.benchmarks.clearing.MadeBook;
import org.harvestlink.matching.engine.clearing.Clearing;
import org.harvestlink.matching.engine.clearing.ClearingBook;
import org.harvestlink.matching.engine.clearing.ClearingProgress;
import org.harvestlink.matching.engine.clearing.Trade;
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
    /** Of a cooperative, and orders of a buyer: as many as fill nearly every table of the day. */
    private static final int EACH = 4;

    private static final int NO_SHOWS = 5;
    private static final long DAY = (1L << SLOTS) - 1;
    private static final int MOST_WORTH = 10;

    private Conference() {}

    /** @param folder for the book */
    static void measure(Path folder) throws IOException {
        ClearingBook book =
                MadeBook.season(folder.resolve("conference.txt"), EACH * COOPERATIVES, EACH * BUYERS, BUYERS, 42);
        long began = System.nanoTime();
        List<Trade> trades =
                Clearing.clear(book, ClearingProgress.UNHEARD, () -> false).trades();
        List<Meeting> meetings = meetings(trades);
        double cleared = seconds(began);
        Schedule plan = search(meetings, Duration.ofSeconds(20));
        System.out.printf(
                Locale.ROOT,
                "conference: %d x %d, %d tables, %d slots: %d trades, %d meetings, %d unplaced (%d more than"
                        + " a party has slots), %d gaps, fairness %d%n",
                COOPERATIVES,
                BUYERS,
                TABLES,
                SLOTS,
                trades.size(),
                meetings.size(),
                plan.unplaced(),
                beyondTheDay(meetings),
                plan.idleGaps(),
                plan.fairness());
        System.out.printf(
                Locale.ROOT, "  the whole plan: %.1f s, %.1f s of them for the clearing%n", seconds(began), cleared);
        SplittableRandom random = new SplittableRandom(42);
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < NO_SHOWS; i++) {
            Meeting any = meetings.get(random.nextInt(meetings.size()));
            int missing = random.nextInt(2) == 0 ? any.first() : any.second();
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

    /** How many meetings those have too many who have more than there are slots. */
    private static int beyondTheDay(List<Meeting> meetings) {
        int[] count = new int[COOPERATIVES + BUYERS];
        meetings.forEach(meeting -> {
            count[meeting.first()]++;
            count[meeting.second()]++;
        });
        return Arrays.stream(count).map(each -> Math.max(0, each - SLOTS)).sum();
    }

    /** A meeting for each two who trade, worth more the more kilograms they have to trade. */
    private static List<Meeting> meetings(List<Trade> trades) {
        Map<List<Long>, Long> kg = new LinkedHashMap<>();
        Map<Long, Integer> place = new HashMap<>();
        for (Trade trade : trades) {
            // In the book each harvest has a cooperative of its own, numbered like it; buyers are numbered behind them.
            long cooperative = trade.supply().cooperativeId().getLeastSignificantBits() % COOPERATIVES;
            long buyer = COOPERATIVES + trade.demand().buyerId().getLeastSignificantBits();
            kg.merge(List.of(cooperative, buyer), trade.kg(), Long::sum);
            place.putIfAbsent(cooperative, place.size());
            place.putIfAbsent(buyer, place.size());
        }
        long most = Collections.max(kg.values());
        return kg.entrySet().stream()
                .map(pair -> new Meeting(
                        place.get(pair.getKey().get(0)), place.get(pair.getKey().get(1)), DAY, (int)
                                (1 + (MOST_WORTH - 1) * pair.getValue() / most)))
                .toList();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
