package org.harvestlink.testing;

import java.util.List;
import java.util.stream.Stream;

/** A process that stands still, as on a machine that is starved or paused: it comes back and knows nothing of it. */
public final class Frozen {

    private Frozen() {}

    /**
     * Does something while that process stands still, and lets it go on afterwards.
     *
     * @param pid of a running process
     */
    public static void during(long pid, Runnable action) {
        during(List.of(pid), action);
    }

    /** The same for a process with all that it has started, such as a database server with its backends. */
    public static void familyDuring(ProcessHandle process, Runnable action) {
        during(
                Stream.concat(Stream.of(process), process.descendants())
                        .map(ProcessHandle::pid)
                        .toList(),
                action);
    }

    private static void during(List<Long> pids, Runnable action) {
        // The first is the one that was meant; one of its children may have come to its end meanwhile.
        if (!Signals.send(pids.get(0), "STOP")) {
            throw new IllegalStateException("process " + pids.get(0) + " can't be stopped");
        }
        try {
            pids.stream().skip(1).forEach(pid -> Signals.send(pid, "STOP"));
            action.run();
        } finally {
            pids.forEach(pid -> Signals.send(pid, "CONT"));
        }
    }
}
