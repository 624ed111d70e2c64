package org.harvestlink.faults.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Call;
import org.harvestlink.faults.ledger.Ledger;
import org.harvestlink.faults.ledger.Write;
import org.harvestlink.testing.Hangup;

/**
 * Where the parties' writes leave the house: written down first, then sent the way that clients on poor lines send, which is
 * more than once. A write that was not answered is tried again a few times; what is still in doubt waits until all is healed.
 */
final class Desk {

    private static final int TRIES = 3;
    private static final long PAUSE_MILLIS = 400;
    private static final double HANG_UP = 0.20;
    private static final double TWICE = 0.15;
    private static final double AGAIN_LATER = 0.12;
    private static final int LONGEST_LATER_MILLIS = 8_000;
    private static final double LONGEST_HOLD_NANOS = 15e6;

    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(2);
    private final AtomicInteger hungUp = new AtomicInteger();
    private final Ledger ledger;
    private final Wire wire;
    private final Watch watch;
    private final Hangup hangup;
    private final Drafts drafts;

    Desk(Ledger ledger, Wire wire, Watch watch, Hangup hangup, Drafts drafts) {
        this.ledger = ledger;
        this.wire = wire;
        this.watch = watch;
        this.hangup = hangup;
        this.drafts = drafts;
    }

    /** Writes in one of those ways. @return what it made or changed, empty when it was refused or is in doubt */
    Optional<JsonNode> write(Party party, Call call) {
        Write write = ledger.intend(party.name(), call);
        double manner = call.key() == null ? 1 : party.random().nextDouble();
        if (manner < HANG_UP) {
            hangUp(party, write);
        } else if (manner < HANG_UP + TWICE) {
            CompletableFuture<Attempt> first = wire.sendLater(party.login(), call);
            send(party, write);
            ledger.ended(write, first.join());
        }
        for (int tries = 0; tries < TRIES && write.accepted().isEmpty() && !endsRefused(write); tries++) {
            send(party, write);
            pauseAfter(write, tries);
        }
        if (manner > 1 - AGAIN_LATER && call.key() != null) {
            again(party, write);
        }
        return done(write);
    }

    /** Two writes in the same moment, each sent once. */
    List<Optional<JsonNode>> race(Party one, Call first, Party other, Call second) {
        Write left = ledger.intend(one.name(), first);
        Write right = ledger.intend(other.name(), second);
        CompletableFuture<Attempt> answer = wire.sendLater(one.login(), first);
        send(other, right);
        ledger.ended(left, answer.join());
        return List.of(done(left), done(right));
    }

    private Optional<JsonNode> done(Write write) {
        Optional<JsonNode> made = write.accepted().map(answer -> drafts.read(answer.text()));
        made.ifPresent(
                it -> watch.told(it.path("id").asText(), it.path("version").asLong()));
        return made;
    }

    private void send(Party party, Write write) {
        ledger.ended(write, wire.send(party.login(), write.call()));
    }

    private static boolean endsRefused(Write write) {
        List<Attempt> attempts = write.attempts();
        return !attempts.isEmpty() && attempts.get(attempts.size() - 1).refused();
    }

    private static void pauseAfter(Write write, int tries) {
        if (write.accepted().isEmpty() && !endsRefused(write)) {
            pause(PAUSE_MILLIS * (tries + 1));
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hangUp(Party party, Write write) {
        long sent = System.nanoTime();
        try {
            double share = party.chance(0.2) ? party.random().nextDouble() : 1;
            if (hangUp(party, write.call(), share, party.random().nextDouble())) {
                ledger.ended(write, Attempt.unanswered("hung up", sent));
            }
        } catch (IOException gatewayIsAway) {
            ledger.ended(write, Attempt.unanswered(gatewayIsAway.getMessage(), sent));
        }
    }

    /**
     * Sends a request and resets the connection. @return whether that was before an answer had come
     *
     * @param share of the body that is sent
     * @param patience 0 to 1 of the longest wait
     */
    boolean hangUp(Party party, Call call, double share, double patience) throws IOException {
        boolean unanswered = hangup.on(new Hangup.Fragment(
                call.method(),
                call.path(),
                wire.bearer(party.login()),
                String.valueOf(call.key()),
                call.body() == null ? "" : call.body(),
                share,
                (long) (patience * LONGEST_HOLD_NANOS)));
        if (unanswered) {
            hungUp.incrementAndGet();
        }
        return unanswered;
    }

    /** Sends it once more when others have passed it. */
    private void again(Party party, Write write) {
        int delay = party.random().nextInt(LONGEST_LATER_MILLIS);
        later.schedule(() -> send(party, write), delay, TimeUnit.MILLISECONDS);
    }

    /** How many connections clients have reset. */
    int hungUp() {
        return hungUp.get();
    }

    /** Sends nothing more, whatever was to be sent. */
    void abandon() {
        later.shutdownNow();
    }

    /** Returns when nothing is sent any more. */
    void end() throws InterruptedException {
        later.shutdown();
        if (!later.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("requests have no end");
        }
    }
}
