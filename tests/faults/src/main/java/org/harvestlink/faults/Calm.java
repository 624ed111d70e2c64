package org.harvestlink.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.harvestlink.faults.client.Crowd;
import org.harvestlink.faults.client.Survey;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;
import org.harvestlink.testing.Metrics;

/** Waits until nothing is on its way any more: the time after which the books must be right. */
final class Calm {

    /** Longer than the services count their outboxes and the sweeps of matching take. */
    private static final int QUIET_SECONDS = 5;

    private final Metrics metrics;
    private final Crowd crowd;
    private final Survey survey;
    private final boolean holdsRunOut;
    private final Duration patience;

    /**
     * @param holdsRunOut whether holds run out soon, so that they are waited for
     * @param patience how long anything is waited for
     */
    Calm(Ports ports, Crowd crowd, boolean holdsRunOut, Duration patience) {
        this.metrics = new Metrics(ports);
        this.crowd = crowd;
        this.survey = crowd.survey();
        this.holdsRunOut = holdsRunOut;
        this.patience = patience;
    }

    /** Returns how long it took until the outboxes were empty, for the first time. */
    Duration awaitSent() throws InterruptedException {
        long began = System.nanoTime();
        long end = began + patience.toNanos();
        while (unsent() > 0 && System.nanoTime() - end < 0) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** False when it does not get quiet within minutes. */
    boolean await() throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long heard = -1;
        for (int quiet = 0; quiet < QUIET_SECONDS; quiet++) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            TimeUnit.SECONDS.sleep(1);
            long now = crowd.heard();
            if (now != heard || unsent() > 0 || (holdsRunOut && survey.anyHeld())) {
                heard = now;
                quiet = -1;
            }
        }
        return true;
    }

    /** Events that wait in the outboxes of all services. */
    double unsent() {
        double unsent = 0;
        for (Port service : Metrics.SERVICES) {
            unsent += metrics.of(service, "harvestlink_outbox_unsent");
        }
        return unsent;
    }

    /** Events that a service could not take in, since it was started. */
    double deadLetters() {
        double dead = 0;
        for (Port service : Metrics.SERVICES) {
            dead += metrics.of(service, "harvestlink_dead_letters_total");
        }
        return dead;
    }
}
