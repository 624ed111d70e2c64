package org.harvestlink.matching.tradeweek.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.harvestlink.matching.engine.meetings.LeastGaps;
import org.harvestlink.matching.engine.meetings.MeetingBook;
import org.harvestlink.matching.engine.meetings.MeetingScheduler;
import org.harvestlink.matching.engine.meetings.Schedule;

/** Searches for a schedule from several seeds at once, as long as it may, and takes the best. */
public final class ScheduleSearch {

    private static final long SEED_STEP = 7_919;

    private final MeetingBook book;
    private final long began = System.nanoTime();
    private final double nanos;
    private final Consumer<Schedule> better;
    private final int bound;
    private Schedule best;
    private volatile boolean proven;

    private ScheduleSearch(MeetingBook book, Duration time, Consumer<Schedule> better) {
        this.book = book;
        this.nanos = time.toNanos();
        this.better = better;
        this.bound = LeastGaps.of(book);
    }

    /**
     * @param threads how many search at once, each from a seed of its own
     * @param time how long; it ends sooner with a schedule that is proven to be the best
     * @param better told of each schedule that is better than all before, one at a time
     * @return the best that was found
     * @throws IllegalStateException for a search that failed or was interrupted
     */
    public static Schedule run(MeetingBook book, int threads, long seed, Duration time, Consumer<Schedule> better) {
        return new ScheduleSearch(book, time, better).run(threads, seed);
    }

    private Schedule run(int threads, long seed) {
        ExecutorService searchers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Schedule>> searches = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                MeetingScheduler scheduler = new MeetingScheduler(book, seed + thread * SEED_STEP, this::note);
                searches.add(() -> scheduler.run(this::spent));
            }
            for (Future<Schedule> search : searchers.invokeAll(searches)) {
                search.get();
            }
            return best;
        } catch (InterruptedException | ExecutionException | CancellationException failed) {
            throw new IllegalStateException("the search for a schedule ended early", failed);
        } finally {
            searchers.shutdownNow();
        }
    }

    private double spent() {
        return proven ? 1 : (System.nanoTime() - began) / nanos;
    }

    private synchronized void note(Schedule schedule) {
        if (best == null || schedule.compareTo(best) < 0) {
            best = schedule;
            proven = schedule.unplaced() == 0 && schedule.idleGaps() <= bound;
            better.accept(schedule);
        }
    }
}
