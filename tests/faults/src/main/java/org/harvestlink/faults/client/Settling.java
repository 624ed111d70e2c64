package org.harvestlink.faults.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.harvestlink.faults.ledger.Attempt;
import org.harvestlink.faults.ledger.Ledger;
import org.harvestlink.faults.ledger.Write;

/** Asking again, when all is healed, until there is an answer. */
final class Settling {

    private static final int SIDE_BY_SIDE = 6;
    private static final long LIMIT_NANOS = Duration.ofSeconds(90).toNanos();
    private static final long PAUSE_MILLIS = 500;

    private Settling() {}

    static void inDoubt(Ledger ledger, Wire wire, World world) {
        List<Write> inDoubt = ledger.writes().stream()
                .filter(write -> write.call().key() != null && write.inDoubt())
                .toList();
        sideBySide(inDoubt, write -> ledger.ended(write, answer(wire, world, write)));
    }

    static Map<Integer, Attempt> repeats(Ledger ledger, Wire wire, World world) {
        Map<Integer, Attempt> repeats = new ConcurrentHashMap<>();
        List<Write> accepted = ledger.writes().stream()
                .filter(write -> write.call().key() != null && write.accepted().isPresent())
                .toList();
        sideBySide(accepted, write -> repeats.put(write.number(), answer(wire, world, write)));
        return repeats;
    }

    private static Attempt answer(Wire wire, World world, Write write) {
        long end = System.nanoTime() + LIMIT_NANOS;
        Attempt attempt = wire.send(world.named(write.login()).login(), write.call());
        while (attempt.leavesDoubt() && System.nanoTime() - end < 0) {
            pause();
            attempt = wire.send(world.named(write.login()).login(), write.call());
        }
        return attempt;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does it for each, a few at a time. */
    static <T> void sideBySide(List<T> several, Consumer<T> step) {
        ForkJoinPool threads = new ForkJoinPool(SIDE_BY_SIDE);
        try {
            threads.submit(() -> several.parallelStream().forEach(step)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }
}
