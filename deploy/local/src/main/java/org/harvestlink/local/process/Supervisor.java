package org.harvestlink.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Keeps one part running: starts it, and starts it again whenever its process ends or no longer answers. */
public final class Supervisor {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    /** Long: a part that is only starved of processor time would have even less of it while it starts anew. */
    private static final Duration SILENCE_LIMIT = Duration.ofMinutes(3);

    private static final int FIRST_ATTEMPTS = 3;

    private final Part part;
    private final LifeEvents events;
    private final RestartPolicy policy = new RestartPolicy();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean stopping;
    private int failures;
    private PartProcess process;

    public Supervisor(Part part, LifeEvents events) {
        this.part = part;
        this.events = events;
        this.thread = new Thread(this::keepAlive, "supervises-" + part.name());
        thread.setDaemon(true);
    }

    /**
     * Starts the part, without waiting for it.
     *
     * @return completes when the part works for the first time; exceptionally when it never did in three attempts
     */
    public CompletableFuture<Void> start() {
        thread.start();
        return ready;
    }

    private void keepAlive() {
        while (!stopping) {
            long began = System.nanoTime();
            try {
                live(began);
                if (!stopping) {
                    pause(Duration.ofNanos(System.nanoTime() - began));
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** One life of the part; returns after its end. */
    private void live(long began) throws InterruptedException {
        try {
            part.prepare();
            PartProcess life = launch();
            if (life == null) {
                return;
            }
            life.awaitHealthy(START_LIMIT);
            events.ready(part, Duration.ofNanos(System.nanoTime() - began));
            ready.complete(null);
            String how = awaitLoss(life);
            if (!stopping) {
                events.lost(part, how);
            }
            life.kill();
        } catch (IOException | RuntimeException e) {
            giveUpOrReport(e);
        }
    }

    private synchronized PartProcess launch() throws IOException, InterruptedException {
        if (stopping) {
            return null;
        }
        process = PartProcess.launch(part);
        events.started(part, process.handle());
        return process;
    }

    /** Waits for the end of this life and says how it ended. */
    private static String awaitLoss(PartProcess life) throws InterruptedException {
        long answered = System.nanoTime();
        while (!life.awaitEnd(BETWEEN_LOOKS)) {
            if (life.part().responsive()) {
                answered = System.nanoTime();
            } else if (System.nanoTime() - answered > SILENCE_LIMIT.toNanos()) {
                return "did not answer for " + SILENCE_LIMIT.toSeconds() + " s";
            }
        }
        return "ended with exit code " + life.exitCode();
    }

    private void giveUpOrReport(Exception failure) throws InterruptedException {
        synchronized (this) {
            if (process != null) {
                process.kill();
            }
        }
        failures++;
        if (!stopping && !ready.isDone() && failures == FIRST_ATTEMPTS) {
            stopping = true;
            ready.completeExceptionally(failure);
        } else if (!stopping) {
            events.lost(part, String.valueOf(failure.getMessage()));
        }
    }

    private void pause(Duration life) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(policy.pauseAfter(life).toMillis());
    }

    /** Stops the part for good and returns when it is gone. */
    public void stop() throws IOException, InterruptedException {
        synchronized (this) {
            stopping = true;
            if (process != null) {
                process.stop(STOP_LIMIT);
            }
        }
        thread.interrupt();
        thread.join(STOP_LIMIT.toMillis());
    }
}
