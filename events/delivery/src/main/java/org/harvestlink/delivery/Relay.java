package org.harvestlink.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends what lies in the outbox, round after round on a thread of its own: at once when somebody rings, otherwise after
 * a rest, and ever less often while the database or Kafka is away.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final OutboxRound round;
    private final DeliveryConfig config;
    private final Semaphore bell = new Semaphore(0);
    private final List<Runnable> afterRound = new CopyOnWriteArrayList<>();
    private final Troubles troubles = new Troubles(LOG, "events wait in the outbox");
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean stopping;

    Relay(OutboxRound round, DeliveryConfig config) {
        this.round = round;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets a round end in peace, but not for long: what it has not marked as sent is sent again after the next start. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        ring();
        thread.join(GRACE.toMillis());
        thread.interrupt();
        thread.join(GRACE.toMillis());
    }

    /** Says that a transaction with events has been committed, so that they need not wait for the next round. */
    public void ring() {
        bell.release();
    }

    /** Has {@code listener} told, on the relay's thread, each time that events have been sent. */
    public void afterEachRound(Runnable listener) {
        afterRound.add(listener);
    }

    private void run() {
        try {
            while (!stopping) {
                OutboxRound.Outcome outcome = oneRound();
                if (outcome.sent() > 0) {
                    afterRound.forEach(this::tell);
                }
                rest(outcome);
            }
        } catch (InterruptedException e) {
            LOG.debug("the relay was told to stop");
        }
    }

    private OutboxRound.Outcome oneRound() {
        try {
            return round.run();
        } catch (RuntimeException e) {
            return new OutboxRound.Outcome(0, e);
        }
    }

    private void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.error("a listener of the relay failed", e);
        }
    }

    private void rest(OutboxRound.Outcome outcome) throws InterruptedException {
        if (stopping) {
            return;
        }
        if (outcome.failure() != null) {
            int failures = troubles.more(outcome.failure());
            // Not woken by the bell: everything that rings would meet the same trouble.
            TimeUnit.MILLISECONDS.sleep(pause(failures).toMillis());
            return;
        }
        troubles.over();
        if (outcome.sent() < config.batch() && bell.tryAcquire(config.rest().toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private Duration pause(int failures) {
        Duration doubled = config.rest().multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
