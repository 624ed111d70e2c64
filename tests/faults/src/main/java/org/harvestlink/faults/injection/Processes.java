package org.harvestlink.faults.injection;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.harvestlink.local.process.LifeEvents;
import org.harvestlink.local.process.Part;
import org.harvestlink.testing.Frozen;
import org.harvestlink.testing.Signals;

/** The processes of a stack, as their supervisors tell of them. */
public final class Processes implements LifeEvents {

    private static final long BETWEEN_LOOKS_NANOS = Duration.ofMillis(100).toNanos();

    /** Beyond any recovery: then the run itself is given up. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<String, Life> lives = new HashMap<>();

    private record Life(Part part, ProcessHandle process, boolean ready) {}

    @Override
    public synchronized void started(Part part, ProcessHandle process) {
        lives.put(part.name(), new Life(part, process, false));
    }

    @Override
    public synchronized void ready(Part part, Duration after) {
        lives.computeIfPresent(part.name(), (name, life) -> new Life(part, life.process(), true));
        notifyAll();
    }

    @Override
    public void lost(Part part, String how) {
        // It is started again; that is what is looked at.
    }

    private synchronized Life life(String name) {
        return lives.get(name);
    }

    /** Starts a process anew, from the program as it lies on disk now; returns when it works. */
    public void replace(String name) {
        end(name, "KILL");
    }

    /** Ends a process by a signal; returns when another has taken its place and works. */
    void end(String name, String signal) {
        ProcessHandle before = life(name).process();
        if (!Signals.send(before.pid(), signal)) {
            throw new IllegalStateException(name + " has no process to end");
        }
        awaitOther(name, before);
    }

    private synchronized void awaitOther(String name, ProcessHandle before) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (life(name).process().equals(before) || !life(name).ready()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new IllegalStateException(name + " did not come back");
            }
            pause(left);
        }
    }

    private synchronized void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets a process stand still with all that it has started. */
    void freeze(String name, Duration length) {
        Frozen.familyDuring(life(name).process(), () -> rest(length));
    }

    /** Returns when the part does its work. */
    void awaitHealthy(String name) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!life(name).part().healthy()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException(name + " is not healthy again");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    /** Returns when every part does its work. */
    public void awaitAllHealthy() {
        names().forEach(this::awaitHealthy);
    }

    private synchronized Iterable<String> names() {
        return lives.keySet().stream().toList();
    }

    private static void rest(Duration length) {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
