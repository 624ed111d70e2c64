package org.harvestlink.matching.tradeweek;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.harvestlink.delivery.ActingConnection;
import org.harvestlink.delivery.Actor;
import org.harvestlink.delivery.Intake;
import org.harvestlink.delivery.Reads;
import org.jboss.logging.Logger;

/** Makes the plans that wait, one at a time on each instance. What an instance leaves behind when it dies, another takes over. */
@ApplicationScoped
class PlanWork {

    private static final Logger LOG = Logger.getLogger(PlanWork.class);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Reads reads;
    private final PlanRepository plans;
    private final Planning planning;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "trade-week-plan");
    private volatile boolean stopping;

    PlanWork(Reads reads, PlanRepository plans, Planning planning) {
        this.reads = reads;
        this.plans = plans;
        this.planning = planning;
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

    /** Says that a plan waits. */
    void ring() {
        bell.release();
    }

    private void run() {
        while (!stopping) {
            try {
                Optional<PlanRow> claimed = byMarket(plans::claim);
                if (claimed.isPresent()) {
                    workOn(claimed.get());
                } else if (bell.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("plans wait: %s", e.getMessage());
                if (!rested()) {
                    return;
                }
            }
        }
    }

    /** A failure that will pass leaves the plan to whoever takes it over; any other ends it. */
    private void workOn(PlanRow plan) {
        try (PlanTeller teller =
                new PlanTeller(progress -> byMarket(connection -> plans.reached(connection, plan, progress)))) {
            planning.make(plan, teller);
        } catch (RuntimeException e) {
            if (Intake.willPass(e)) {
                throw e;
            }
            LOG.errorf(e, "the plan %s of trade week %s failed", plan.id(), plan.weekId());
            byMarket(connection -> plans.end(connection, plan, PlanRow.Status.FAILED));
        }
    }

    private static boolean rested() {
        try {
            TimeUnit.MILLISECONDS.sleep(REST.toMillis());
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private <T> T byMarket(Function<ActingConnection, Uni<T>> step) {
        return await(reads.on(Actor.MARKET, step));
    }

    static <T> T await(Uni<T> step) {
        return step.await().atMost(LIMIT);
    }
}
