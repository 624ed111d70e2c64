package org.harvestlink.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Keeps children from outliving the launcher, even one that was killed without a chance to stop them: the kernel's
 * parent-death signal (prctl PR_SET_PDEATHSIG, here through util-linux {@code setpriv}) ends them.
 */
final class Orphans {

    private static final Optional<Path> SETPRIV = onPath("setpriv");

    /** A session of its own keeps the terminal's Ctrl-C from the children: the launcher stops them, in their order. */
    private static final Optional<Path> SETSID = onPath("setsid");

    /** Closes the gap before the signal is set: a launcher that died in it is no longer the parent. */
    private static final String UNLESS_ORPHANED = "[ \"$PPID\" = \"$0\" ] || exit 1; ";

    /**
     * Takes its place in line, as far as we may. Linux may weigh sessions before processes, and each part is a session of its
     * own: that of the session is set as well where there is one.
     */
    private static final String IN_LINE =
            "renice -n \"$1\" -p $$ >/dev/null 2>&1; " + "{ echo \"$1\" > /proc/self/autogroup; } 2>/dev/null; shift; ";

    private static final String BECOME = "exec \"$@\"";

    /**
     * The kernel takes the death of the <em>thread</em> that started a child for the death of its parent, so all
     * children are started from this one, which lasts as long as the launcher.
     */
    private static final ExecutorService LASTING = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "starts-children");
        thread.setDaemon(true);
        return thread;
    });

    private Orphans() {}

    /** The command that runs the given one, in the same process, so that the signal reaches it when we are gone. */
    static List<String> guarded(List<String> command, Signal signal, Priority priority) {
        List<String> guarded = new ArrayList<>();
        // Entering a user namespace forgets the signal, so it must be set inside: after "unshare -U", not before.
        int inside = command.size() > 2 && command.get(0).endsWith("unshare") ? 2 : 0;
        guarded.addAll(command.subList(0, inside));
        SETSID.ifPresent(setsid -> guarded.add(setsid.toString()));
        SETPRIV.ifPresent(setpriv -> {
            guarded.addAll(List.of(setpriv.toString(), "--pdeathsig", signal.name()));
            boolean shared = priority == Priority.SHARED;
            guarded.addAll(List.of("sh", "-c", UNLESS_ORPHANED + (shared ? "" : IN_LINE) + BECOME, launcher()));
            if (!shared) {
                guarded.add(Integer.toString(priority.nice()));
            }
        });
        guarded.addAll(command.subList(inside, command.size()));
        return guarded;
    }

    private static String launcher() {
        return Long.toString(ProcessHandle.current().pid());
    }

    static Process startFromLastingThread(ProcessBuilder builder) throws IOException, InterruptedException {
        try {
            return LASTING.submit(builder::start).get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
