package org.harvestlink.matching.tradeweek;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.harvestlink.matching.engine.clearing.ClearingProgress;
import org.harvestlink.matching.engine.meetings.Schedule;

/** Tells twice a second how far a plan is; what is heard in between is not worth a write. Hears from several threads. */
final class PlanTeller implements ClearingProgress, AutoCloseable {

    private static final long BEAT_MS = 500;

    private final Consumer<PlanProgress> tell;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private volatile PlanProgress.Phase phase = PlanProgress.Phase.CLEARING;
    private volatile double cleared;
    private volatile long searchBegan;
    private volatile Duration searchTime = Duration.ZERO;
    private volatile Schedule best;

    PlanTeller(Consumer<PlanProgress> tell) {
        this.tell = tell;
        timer.scheduleWithFixedDelay(this::beat, 0, BEAT_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void solved(String crop, long solved, long all) {
        cleared = all == 0 ? 1 : (double) solved / all;
    }

    /** Slots are looked for, for so long at most. */
    void searches(Duration time) {
        searchBegan = System.nanoTime();
        searchTime = time;
        phase = PlanProgress.Phase.SCHEDULING;
        timer.execute(this::beat);
    }

    void found(Schedule better) {
        best = better;
    }

    /** The plan is written, and those concerned are told. */
    void tells() {
        phase = PlanProgress.Phase.TELLING;
        timer.execute(this::beat);
    }

    private void beat() {
        try {
            tell.accept(now());
        } catch (RuntimeException e) {
            // No database: the next beat tells more.
        }
    }

    private PlanProgress now() {
        Schedule schedule = best;
        if (phase == PlanProgress.Phase.CLEARING) {
            return PlanProgress.of(phase, cleared);
        }
        if (phase == PlanProgress.Phase.TELLING || schedule == null) {
            return PlanProgress.of(phase, 0);
        }
        int meetings = schedule.slot().length;
        double spent = (double) (System.nanoTime() - searchBegan) / searchTime.toNanos();
        return new PlanProgress(
                phase, Math.min(1, spent), meetings, meetings - schedule.unplaced(), schedule.idleGaps());
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
