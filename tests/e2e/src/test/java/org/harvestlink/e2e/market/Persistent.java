package org.harvestlink.e2e.market;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A client that does not give up: a POST that failed is sent again with the same {@code Idempotency-Key} until it is
 * accepted. Only a refusal of what it says is final: no outage may cause one.
 */
public final class Persistent {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** What a client can't mend by waiting. A listing that is not found may still be on its way to matching. */
    private static final Set<Integer> FINAL = Set.of(400, 401, 403, 409, 412, 415, 422);

    private final AtomicInteger repeats = new AtomicInteger();

    /** The answer that accepted it; an error when it is refused, or not accepted for minutes. */
    public Reply post(Party party, String path, Object body) {
        String key = UUID.randomUUID().toString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        String trouble = "";
        while (System.nanoTime() < end) {
            try {
                Reply reply = party.post(path, key, body);
                if (reply.status() < 300) {
                    return reply;
                }
                trouble = reply.status() + " " + reply.body();
                if (FINAL.contains(reply.status())) {
                    throw new AssertionError("POST " + path + " was refused: " + trouble);
                }
            } catch (NoAnswer e) {
                trouble = e.getMessage();
            }
            repeats.incrementAndGet();
            rest();
        }
        throw new AssertionError("POST " + path + " was never accepted: " + trouble);
    }

    /** How often anything had to be sent again. */
    public int repeats() {
        return repeats.get();
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
