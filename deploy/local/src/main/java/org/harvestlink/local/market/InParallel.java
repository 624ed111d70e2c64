package org.harvestlink.local.market;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several requests at a time. */
public final class InParallel {

    private static final int THREADS = 6;

    private InParallel() {}

    /** What is done with each item. */
    @FunctionalInterface
    public interface Action<T> {
        void on(T item) throws IOException, InterruptedException, RefusedException;
    }

    /**
     * Does it with every item, a few at a time.
     *
     * @throws IOException the first failure, when all have been tried
     */
    public static <T> void each(Collection<T> items, Action<T> action) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (T item : items) {
                running.add(threads.submit(() -> {
                    action.on(item);
                    return null;
                }));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
