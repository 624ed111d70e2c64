package org.harvestlink.faults.injection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.harvestlink.faults.ledger.Ledger;
import org.harvestlink.faults.plan.Blow;
import org.harvestlink.faults.plan.Fault;
import org.harvestlink.faults.plan.Harm;
import org.harvestlink.faults.plan.Plan;

/** Goes through a plan, one fault after the other, each as soon as the market has recovered from the one before. */
public final class Injector {

    private static final long BETWEEN_QUESTIONS_MILLIS = 250;

    private final Processes processes;
    private final FaultProxy proxy;
    private final DatabaseCuts database;
    private final Windows windows;
    private final Ledger ledger;
    private final List<Recovery> recoveries = new ArrayList<>();
    private final AtomicInteger disconnects = new AtomicInteger();

    public Injector(Processes processes, FaultProxy proxy, DatabaseCuts database, Windows windows, Ledger ledger) {
        this.processes = processes;
        this.proxy = proxy;
        this.database = database;
        this.windows = windows;
        this.ledger = ledger;
    }

    /**
     * Does what the plan says until its time is over; returns when everything works again.
     *
     * @param enough asked now and then: true ends it before its time
     */
    public void run(Plan plan, BooleanSupplier enough) throws Exception {
        long end = System.nanoTime() + plan.length().toNanos();
        Iterator<Fault> faults = plan.faults().iterator();
        while (System.nanoTime() - end < 0 && !enough.getAsBoolean()) {
            if (faults.hasNext()) {
                Fault fault = faults.next();
                strike(fault);
                TimeUnit.MILLISECONDS.sleep(fault.pause().toMillis());
            } else {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MILLIS);
            }
        }
    }

    private void strike(Fault fault) throws Exception {
        ledger.note("fault " + fault);
        try (AutoCloseable window = windows.open()) {
            assert window != null;
            boolean alone = fault.blows().size() == 1;
            List<CompletableFuture<Recovery>> blows = new ArrayList<>();
            for (Blow blow : fault.blows()) {
                blows.add(CompletableFuture.supplyAsync(
                        () -> strike(fault.number(), blow, alone), task -> new Thread(task, "strikes").start()));
                TimeUnit.MILLISECONDS.sleep(alone ? 0 : blow.middle().toMillis());
            }
            for (CompletableFuture<Recovery> blow : blows) {
                note(blow.join());
            }
            processes.awaitAllHealthy();
        } catch (CompletionException e) {
            throw new IllegalStateException("after fault " + fault, e.getCause());
        }
    }

    private void note(Recovery recovery) {
        recoveries.add(recovery);
        ledger.note("recovered from " + recovery.blow() + " after "
                + recovery.after().toMillis() + " ms");
    }

    private Recovery strike(int fault, Blow blow, boolean alone) {
        long began = System.nanoTime();
        switch (blow.harm()) {
            case KILL -> processes.end(blow.target(), "KILL");
            case RESTART -> processes.end(blow.target(), blow.target().equals("postgres") ? "INT" : "TERM");
            case FREEZE -> {
                processes.freeze(blow.target(), blow.length());
                began += blow.length().toNanos();
                processes.awaitHealthy(blow.target());
            }
            case CUT_CLIENTS -> disconnects.addAndGet(proxy.cut());
            case CUT_DATABASE -> disconnects.addAndGet(database.cutHalf());
        }
        return new Recovery(fault, blow, Duration.ofNanos(System.nanoTime() - began), alone);
    }

    /** Of every blow, in the order in which they were struck. */
    public List<Recovery> recoveries() {
        return List.copyOf(recoveries);
    }

    /** How many processes were struck. */
    public long processFaults() {
        return recoveries.stream()
                .filter(recovery -> recovery.blow().harm().ofProcess())
                .count();
    }

    /** How many connections were cut. */
    public int disconnects() {
        return disconnects.get();
    }

    /** Which kinds of harm were done. */
    public List<Harm> harms() {
        return recoveries.stream()
                .map(recovery -> recovery.blow().harm())
                .distinct()
                .toList();
    }
}
