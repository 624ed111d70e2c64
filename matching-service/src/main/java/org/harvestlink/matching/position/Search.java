package org.harvestlink.matching.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The bell that wakes the search for partners when positions have changed. */
@ApplicationScoped
public class Search {

    private final Semaphore bell = new Semaphore(0);

    /** Says that a transaction that asks for a search has been committed. */
    public void ring() {
        bell.release();
    }

    /** Waits for the bell, at most {@code rest}. */
    public void await(Duration rest) throws InterruptedException {
        if (bell.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}
