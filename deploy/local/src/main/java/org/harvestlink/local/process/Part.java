package org.harvestlink.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One part of the stack that runs as a process of its own: a database server, a broker, a service. A part knows how to
 * be started and how to tell whether it works; {@link PartProcess} is one life of it, {@link Supervisor} all of them.
 */
public interface Part {

    /** The name in {@code status}, in the log directory and in messages, such as {@code matching-service}. */
    String name();

    /** What people call it, such as {@code PostgreSQL 17}. */
    default String title() {
        return name();
    }

    /** Where it is reached, such as {@code http://localhost:8080}. */
    String url();

    /** The program and its arguments. The process that results is the part itself, never a script that has it as child. */
    List<String> command();

    /** Environment variables besides those of the launcher. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** The file that takes what the process prints. */
    Path log();

    /** What must be done before every start: make directories, remove what an earlier life left behind. */
    default void prepare() throws IOException, InterruptedException {}

    /** True when the part does its work. Asked again and again; must return within a few seconds. */
    boolean healthy();

    /**
     * True when the part answers at all, even if it can't work because another part is missing. One that does not for
     * long is killed and started again.
     */
    default boolean responsive() {
        return healthy();
    }

    /** What must be done after every start, once {@link #healthy()}: must be harmless when done before. */
    default void whenHealthy() throws IOException, InterruptedException {}

    /** Whose turn it is when processor time is short. */
    default Priority priority() {
        return Priority.SHARED;
    }

    /** The signal that asks the process for a clean end. */
    default Signal stopSignal() {
        return Signal.TERM;
    }

    /** The signal that the kernel sends to the process when the launcher is gone without having stopped it. */
    default Signal orphanSignal() {
        return Signal.KILL;
    }
}
