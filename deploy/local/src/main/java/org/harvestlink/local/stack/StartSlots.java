package org.harvestlink.local.stack;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Lets only so many parts start at a time, first come, first served. Starting a JVM keeps a processor busy for seconds;
 * more of them at once than there are processors make each other slow enough to run into their own time limits.
 */
final class StartSlots {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int free;

    /** @param slots how many may start at a time, 1 or more */
    StartSlots(int slots) {
        this.free = slots;
    }

    /**
     * Starts it as soon as there is a slot, which it holds until its start is over.
     *
     * @return completes as the start does
     */
    CompletableFuture<Void> start(Supplier<CompletableFuture<Void>> start) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        synchronized (this) {
            waiting.add(() -> run(start, done));
        }
        runNext();
        return done;
    }

    private void run(Supplier<CompletableFuture<Void>> start, CompletableFuture<Void> done) {
        start.get().whenComplete((nothing, failure) -> {
            synchronized (this) {
                free++;
            }
            if (failure == null) {
                done.complete(null);
            } else {
                done.completeExceptionally(failure);
            }
            runNext();
        });
    }

    private void runNext() {
        Runnable next;
        synchronized (this) {
            if (free == 0 || waiting.isEmpty()) {
                return;
            }
            free--;
            next = waiting.remove();
        }
        next.run();
    }
}
