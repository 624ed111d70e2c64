package org.harvestlink.matching.clearing;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Reads;
import org.harvestlink.matching.engine.clearing.ClearingProgress;

/** Holds a clearing while its worker solves it, and tells how far it is. Lost once another instance has taken it over. */
final class Lease implements ClearingProgress, AutoCloseable {

    private static final Duration RENEWAL = ClearingRepository.LEASE.dividedBy(5);

    private final ClearingRepository clearings;
    private final Reads reads;
    private final UUID clearing;
    private final UUID worker;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private volatile long solvedKg;
    private volatile long allKg;
    private volatile boolean lost;

    Lease(ClearingRepository clearings, Reads reads, UUID clearing, UUID worker) {
        this.clearings = clearings;
        this.reads = reads;
        this.clearing = clearing;
        this.worker = worker;
        timer.scheduleWithFixedDelay(this::renew, RENEWAL.toMillis(), RENEWAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean lost() {
        return lost;
    }

    @Override
    public void solved(String crop, long solved, long all) {
        solvedKg = solved;
        allKg = all;
    }

    private void renew() {
        try {
            boolean held = reads.on(
                            Actor.MARKET, connection -> clearings.hold(connection, clearing, worker, solvedKg, allKg))
                    .await()
                    .atMost(ClearingRepository.LEASE);
            lost |= !held;
        } catch (RuntimeException e) {
            // No database: the next renewal tells whether another instance has it by then.
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
