package org.harvestlink.matching.clearing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Intake;
import org.harvestlink.delivery.Reads;
import org.jboss.logging.Logger;

/**
 * Does the clearings that wait, one at a time on each instance. What an instance leaves behind when it dies, another takes
 * over: the same book gives the same outcome, and trades are proposed from where the last transaction ended.
 */
@ApplicationScoped
class ClearingWork {

    private static final Logger LOG = Logger.getLogger(ClearingWork.class);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Reads reads;
    private final ClearingRepository clearings;
    private final ClearingSolver solver;
    private final ClearingProposals proposals;
    private final UUID self = UUID.randomUUID();
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "clearing");
    private volatile boolean stopping;

    ClearingWork(Reads reads, ClearingRepository clearings, ClearingSolver solver, ClearingProposals proposals) {
        this.reads = reads;
        this.clearings = clearings;
        this.solver = solver;
        this.proposals = proposals;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        ring();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    /** Says that a clearing waits. */
    void ring() {
        bell.release();
    }

    private void run() {
        while (!stopping) {
            try {
                Optional<UUID> claimed = await(byMarket(connection -> clearings.claim(connection, self)));
                if (claimed.isPresent()) {
                    workOn(claimed.get());
                } else if (bell.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("clearings wait: %s", e.getMessage());
                rest();
            }
        }
    }

    /** A failure that will pass leaves the clearing to whoever takes it over; any other ends it. */
    private void workOn(UUID id) {
        try {
            ClearingRow clearing = await(byMarket(connection -> clearings.find(connection, id)))
                    .orElseThrow();
            if (clearing.outcome() == null) {
                clearing = solve(clearing);
            }
            if (clearing.status() == ClearingStatus.PROPOSING) {
                proposals.make(clearing, self);
            }
        } catch (CancellationException e) {
            LOG.infof("clearing %s is left to another instance", id);
        } catch (RuntimeException e) {
            if (Intake.willPass(e)) {
                throw e;
            }
            LOG.errorf(e, "clearing %s failed", id);
            await(byMarket(connection -> clearings.failed(connection, id, self)));
        }
    }

    private ClearingRow solve(ClearingRow clearing) {
        try (Lease lease = new Lease(clearings, reads, clearing.id(), self)) {
            Outcome outcome = solver.solve(clearing, lease, () -> stopping || lease.lost());
            ClearingStatus next = clearing.propose() ? ClearingStatus.PROPOSING : ClearingStatus.DONE;
            if (!await(byMarket(connection -> clearings.solved(connection, clearing.id(), self, outcome, next)))) {
                throw new CancellationException();
            }
            return await(byMarket(connection -> clearings.find(connection, clearing.id())))
                    .orElseThrow();
        }
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(REST.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> Uni<T> byMarket(Function<ActingConnection, Uni<T>> step) {
        return reads.on(Actor.MARKET, step);
    }

    static <T> T await(Uni<T> step) {
        return step.await().atMost(LIMIT);
    }
}
