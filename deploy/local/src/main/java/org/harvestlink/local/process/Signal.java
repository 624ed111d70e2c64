package org.harvestlink.local.process;

/** The signals that parts are stopped with. */
public enum Signal {
    /** Ends at once without any care. */
    KILL,
    /** Asks for an orderly end. */
    TERM,
    /** PostgreSQL's fast shutdown: clients are cut off, everything is written down. */
    INT,
    /** PostgreSQL's immediate shutdown: all its processes end, recovery follows at the next start. */
    QUIT;

    /** Sends this signal; without effect when the process has ended. */
    void send(ProcessHandle process) throws java.io.IOException, InterruptedException {
        switch (this) {
            case KILL -> process.destroyForcibly();
            case TERM -> process.destroy();
            default ->
                new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        }
    }
}
