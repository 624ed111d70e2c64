package org.harvestlink.delivery;

import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Logs a trouble that lasts without flooding the log: its beginning, a reminder now and then, and its end. For one at a time.
 */
public final class Troubles {

    private static final Duration REMINDER = Duration.ofSeconds(30);

    private final Logger log;
    private final String what;
    private int failures;
    private long lastSaid;

    /** @param what goes on, as the log says it */
    public Troubles(Logger log, String what) {
        this.log = log;
        this.what = what;
    }

    /** Counts one more failure; returns how many there have been in a row. */
    public int more(Throwable failure) {
        failures++;
        long now = System.nanoTime();
        if (failures == 1 || now - lastSaid > REMINDER.toNanos()) {
            lastSaid = now;
            log.warnf("%s: %s", what, failure);
        }
        return failures;
    }

    /** Ends the trouble, if there was one. */
    public void over() {
        if (failures > 0) {
            log.infof("%s no longer, after %d failed attempts", what, failures);
            failures = 0;
        }
    }
}
