package org.harvestlink.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.harvestlink.local.process.LifeEvents;
import org.harvestlink.local.process.Part;
import org.harvestlink.local.process.Rehearsed;
import org.harvestlink.local.process.Supervisor;

/**
 * All of Harvestlink on this machine, as long as this object lives: started in order, each part kept running, stopped
 * in the reverse order.
 */
public final class LocalStack implements AutoCloseable {

    private final Path project;
    private final DataDirectory data;
    private final Ports ports;
    private final int matchingInstances;
    private final StackParts parts;
    private final LifeEvents events;
    private final StartSlots slots =
            new StartSlots(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final Map<Part, Supervisor> supervisors = new LinkedHashMap<>();
    private final ReentrantLock archiving = new ReentrantLock();
    private volatile Thread archivist;
    private RunRecord record;
    private volatile boolean stopped;

    /**
     * @param project the project's directory, with the packaged services
     * @param data where everything is kept; the caller holds its lock
     * @param matchingInstances how many instances of matching-service share the crops, 1 or 2
     * @param events told of what happens to the parts
     */
    public LocalStack(Path project, DataDirectory data, Ports ports, int matchingInstances, LifeEvents events)
            throws IOException {
        this(project, data, ports, matchingInstances, events, false);
    }

    /**
     * The same.
     *
     * @param takesMail whether somebody takes mail on the stack's SMTP port; otherwise the services write no letters
     */
    public LocalStack(
            Path project, DataDirectory data, Ports ports, int matchingInstances, LifeEvents events, boolean takesMail)
            throws IOException {
        this.data = data;
        this.ports = ports;
        this.matchingInstances = matchingInstances;
        this.project = project;
        this.parts = new StackParts(data, ports, Secrets.in(data.secrets()), matchingInstances, takesMail);
        this.events = events;
    }

    /**
     * Starts all parts, side by side where none waits for another, and returns when all of them work.
     *
     * @throws IOException when a part can't be started; the message says which and why
     */
    public void start() throws IOException {
        for (String module : StackParts.MODULES) {
            data.programs().copy(project, module);
        }
        record = RunRecord.begin(data, ports, matchingInstances);
        CompletableFuture<Void> postgres = begin(parts.postgresPart());
        CompletableFuture<Void> kafka = begin(parts.kafkaPart());
        CompletableFuture<Void> stores = CompletableFuture.allOf(postgres, kafka);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        all.add(kafka);
        all.add(postgres.thenCompose(done -> begin(parts.keycloakPart())));
        for (Part service : parts.services()) {
            all.add(stores.thenCompose(done -> begin(service)));
        }
        await(all);
    }

    /** Waits for all; the first failure ends the wait. */
    private static void await(List<CompletableFuture<Void>> all) throws IOException {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (CompletableFuture<Void> one : all) {
            one.whenComplete((done, failure) -> {
                if (failure != null) {
                    failed.completeExceptionally(failure);
                }
            });
        }
        try {
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() instanceof CompletionException nested ? nested.getCause() : e.getCause();
            throw cause instanceof IOException failure ? failure : new IOException(cause.getMessage(), cause);
        }
    }

    private CompletableFuture<Void> begin(Part part) {
        return slots.start(() -> supervise(part));
    }

    private synchronized CompletableFuture<Void> supervise(Part part) {
        if (stopped) {
            return CompletableFuture.failedFuture(new IOException("the stack was stopped"));
        }
        Supervisor supervisor = new Supervisor(part, new Noting(events));
        supervisors.put(part, supervisor);
        return supervisor.start();
    }

    /**
     * Makes the class archives that are missing, one after another and at the lowest priority: with them a part that dies is
     * back sooner, and so is the whole stack the next time.
     *
     * @return how many were made; ends early when the stack is closed
     * @throws IOException when one can't be made
     */
    public int archiveClasses() throws IOException, InterruptedException {
        int made = 0;
        archiving.lock();
        archivist = Thread.currentThread();
        try {
            for (Rehearsed part : parts.rehearsed()) {
                if (!stopped && !part.archive().exists()) {
                    part.archive().record(part.rehearsal());
                    made++;
                }
            }
        } catch (InterruptedException e) {
            if (!stopped) {
                throw e;
            }
        } finally {
            archivist = null;
            archiving.unlock();
        }
        return made;
    }

    private void stopArchiving() {
        Thread busy = archivist;
        if (busy != null) {
            busy.interrupt();
        }
        // Until the rehearsal is gone.
        archiving.lock();
        archiving.unlock();
    }

    public Ports ports() {
        return ports;
    }

    /** Stops every part, the stores after those that write to them. Returns when all are gone; harmless when repeated. */
    @Override
    public void close() throws IOException {
        synchronized (this) {
            stopped = true;
        }
        stopArchiving();
        List<Part> running = new ArrayList<>(supervisors.keySet());
        List<Part> stores = List.of(parts.kafkaPart(), parts.postgresPart());
        stop(running.stream().filter(part -> !stores.contains(part)).toList());
        stop(stores.stream().filter(running::contains).toList());
        supervisors.clear();
        if (record != null) {
            record.delete();
        }
    }

    private void stop(List<Part> some) {
        CompletableFuture.allOf(some.stream()
                        .map(part -> CompletableFuture.runAsync(() -> stop(part), task -> new Thread(task).start()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void stop(Part part) {
        try {
            supervisors.get(part).stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Passes events on, and notes each new process for the other commands. */
    private final class Noting implements LifeEvents {

        private final LifeEvents next;

        Noting(LifeEvents next) {
            this.next = next;
        }

        @Override
        public void started(Part part, ProcessHandle process) {
            record.note(part.name(), process);
            next.started(part, process);
        }

        @Override
        public void ready(Part part, Duration after) {
            next.ready(part, after);
        }

        @Override
        public void lost(Part part, String how) {
            next.lost(part, how);
        }
    }
}
