package org.harvestlink.testing;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes that Java can't send by itself. */
public final class Signals {

    private Signals() {}

    /**
     * Sends a signal.
     *
     * @param signal its name without {@code SIG}, such as {@code STOP}
     * @return false when the process has gone
     */
    public static boolean send(long pid, String signal) {
        try {
            return new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
