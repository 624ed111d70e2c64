package org.harvestlink.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One life of a {@link Part}, from its start to its end. A process started here does not outlive the launcher: the
 * kernel signals it when the launcher is gone, however that happened.
 */
public final class PartProcess {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Part part;
    private final Process process;

    private PartProcess(Part part, Process process) {
        this.part = part;
        this.process = process;
    }

    /**
     * Prepares the part and starts it, without waiting until it is healthy.
     *
     * @throws IOException when the program can't be started
     */
    public static PartProcess start(Part part) throws IOException, InterruptedException {
        part.prepare();
        return launch(part);
    }

    /** As {@link #start}, for a part that is prepared already. */
    static PartProcess launch(Part part) throws IOException, InterruptedException {
        Files.createDirectories(part.log().getParent());
        ProcessBuilder builder = new ProcessBuilder(
                        Orphans.guarded(part.command(), part.orphanSignal(), part.priority()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(part.log().toFile()));
        builder.environment().putAll(part.environment());
        return new PartProcess(part, Orphans.startFromLastingThread(builder));
    }

    /**
     * Returns when the part is healthy and its {@link Part#whenHealthy()} is done.
     *
     * @throws PartFailedException when the process ends, or is not healthy in time
     */
    public PartProcess awaitHealthy(Duration limit) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!part.healthy()) {
            if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PartFailedException(part, "ended with exit code " + process.exitValue());
            }
            if (System.nanoTime() > end) {
                throw new PartFailedException(part, "did not become ready within " + limit.toSeconds() + " s");
            }
        }
        part.whenHealthy();
        return this;
    }

    Part part() {
        return part;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits at most that long for the end of the process; true when it has ended. */
    boolean awaitEnd(Duration limit) throws InterruptedException {
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The exit code of a process that has ended: 128 and the signal's number when a signal ended it. */
    int exitCode() {
        return process.exitValue();
    }

    /** Asks the process to end, and ends it by force after the limit. Returns when it is gone. */
    public void stop(Duration limit) throws InterruptedException, IOException {
        if (!process.isAlive()) {
            return;
        }
        part.stopSignal().send(process.toHandle());
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
    }

    /** Ends the process, and what it started, at once. Returns when they are gone. */
    public void kill() throws InterruptedException {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle member : family) {
            try {
                member.onExit().get(10, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException(part.name() + ": process " + member.pid() + " can't be ended", e);
            }
        }
    }
}
