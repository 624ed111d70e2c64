package org.harvestlink.benchmarks.meetings;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.harvestlink.matching.engine.meetings.LeastGaps;
import org.harvestlink.matching.engine.meetings.MeetingBook;
import org.harvestlink.matching.engine.meetings.Schedule;
import org.harvestlink.matching.tradeweek.schedule.ScheduleSearch;

/** Schedules the meetings of an instance file and writes the solution: the program behind {@code ./harvestlink meetings}. */
public final class MeetingsMain {

    /** From the start of this process until the search has to end, so that all is done within ten seconds. */
    private static final Duration BUDGET = Duration.ofMillis(9_000);

    private static final int SEED = 42;
    private static final int THREADS = 2;

    private MeetingsMain() {}

    /** @param arguments the instance file to read, the solution file to write, and for how many milliseconds, if not nine seconds */
    public static void main(String[] arguments) throws IOException {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        MeetingBook book = MeetingFile.read(Path.of(arguments[0]));
        Duration budget = arguments.length > 2 ? Duration.ofMillis(Long.parseLong(arguments[2])) : BUDGET;
        long[] feasible = {-1};
        Schedule schedule = ScheduleSearch.run(book, THREADS, SEED, budget.minusMillis(since(started)), better -> {
            if (better.unplaced() == 0 && feasible[0] < 0) {
                feasible[0] = since(started);
            }
        });
        MeetingFile.write(Path.of(arguments[1]), schedule);
        System.out.printf(
                Locale.ROOT,
                "gaps=%d fairness=%d unplaced=%d bound=%d · every meeting placed after %.2f s, done after %.2f s%n",
                schedule.idleGaps(),
                schedule.fairness(),
                schedule.unplaced(),
                LeastGaps.of(book),
                feasible[0] / 1e3,
                since(started) / 1e3);
    }

    private static long since(long started) {
        return System.currentTimeMillis() - started;
    }
}
