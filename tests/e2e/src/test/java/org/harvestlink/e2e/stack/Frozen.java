package org.harvestlink.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A process that stands still, as on a machine that is starved or paused: it comes back and knows nothing of it. */
public final class Frozen {

    private Frozen() {}

    /**
     * Does something while that process stands still, and lets it go on afterwards.
     *
     * @param pid of a running process
     */
    public static void during(long pid, Runnable action) {
        send(pid, "STOP");
        try {
            action.run();
        } finally {
            send(pid, "CONT");
        }
    }

    private static void send(long pid, String signal) {
        try {
            int exit = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("process " + pid + " took no " + signal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
