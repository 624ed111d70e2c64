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
import org.harvestlink.matching.engine.meetings.FewerGaps;
import org.harvestlink.matching.engine.meetings.LeastGaps;
import org.harvestlink.matching.engine.meetings.MeetingBook;
import org.harvestlink.matching.engine.meetings.MeetingScheduler;
import org.harvestlink.matching.engine.meetings.Schedule;

/**
 * Searches for a schedule from several seeds at once, as long as it may, and takes the best. A large book is annealed. Of a small one it
 * asks, after a quick start, for the fewest gaps that can't be ruled out; after half of the time one thread asks for one less than
 * there are instead, and again for one less: where little can be ruled out, that comes further.
 */
public final class ScheduleSearch {

    private static final long SEED_STEP = 7_919;
    /** Of the time, after which a quick start is over. */
    private static final double QUICK = 0.05;
    /** Of the time, after which the first thread has asked long enough from below. */
    private static final double FROM_ABOVE = 0.5;

    private final MeetingBook book;
    private final long began = System.nanoTime();
    private final double nanos;
    private final Consumer<Schedule> better;
    private final int bound;
    private volatile Schedule best;
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
            List<Callable<Object>> searches = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                long ownSeed = seed + thread * SEED_STEP;
                double turn = thread == 0 ? FROM_ABOVE : 1;
                searches.add(Executors.callable(() -> search(ownSeed, turn)));
            }
            for (Future<Object> search : searchers.invokeAll(searches)) {
                search.get();
            }
            return best;
        } catch (InterruptedException | ExecutionException | CancellationException failed) {
            throw new IllegalStateException("the search for a schedule ended early", failed);
        } finally {
            searchers.shutdownNow();
        }
    }

    private void anneal(long seed, double part) {
        new MeetingScheduler(book, seed, this::note).run(() -> spent() / part);
    }

    private void search(long seed, double turn) {
        if (!FewerGaps.suits(book)) {
            anneal(seed, 1);
            return;
        }
        anneal(seed, QUICK);
        FewerGaps gaps = new FewerGaps(book, seed);
        if (gaps.fromBelow(bound, () -> best, this::note, () -> spent() >= turn)
                || gaps.fromAbove(() -> best, this::note, () -> spent() >= 1)) {
            proven = true;
        } else {
            anneal(seed, 1);
        }
    }

    private double spent() {
        return proven ? 1 : (System.nanoTime() - began) / nanos;
    }

    private synchronized void note(Schedule schedule) {
        if (best == null || schedule.compareTo(best) < 0) {
            best = schedule;
            proven |= schedule.unplaced() == 0 && schedule.idleGaps() <= bound;
            better.accept(schedule);
        }
    }
}
