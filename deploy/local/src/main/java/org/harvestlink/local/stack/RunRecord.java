package org.harvestlink.local.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a stack that runs notes of itself for other commands: its ports and its processes. */
public final class RunRecord {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Content content;

    private RunRecord(Path file, Content content) {
        this.file = file;
        this.content = content;
    }

    /** A record without processes. */
    static RunRecord begin(DataDirectory data, Ports ports, int matchingInstances) {
        RunRecord record =
                new RunRecord(data.runRecord(), new Content(ports.byLabel(), matchingInstances, new TreeMap<>()));
        record.save();
        return record;
    }

    /** The record of the last run that did not end cleanly, or that still goes on. */
    public static Optional<RunRecord> read(DataDirectory data) throws IOException {
        if (!Files.exists(data.runRecord())) {
            return Optional.empty();
        }
        return Optional.of(
                new RunRecord(data.runRecord(), JSON.readValue(data.runRecord().toFile(), Content.class)));
    }

    synchronized void note(String part, ProcessHandle process) {
        content.processes().put(part, new Noted(process.pid(), startMillis(process)));
        save();
    }

    /** The ports of that run. */
    public Ports ports() {
        Map<Port, Integer> numbers = new TreeMap<>();
        content.ports().forEach((label, number) -> Port.labelled(label).ifPresent(port -> numbers.put(port, number)));
        return Ports.of(0, numbers);
    }

    /** How many instances of matching-service that run has. */
    int matchingInstances() {
        return Math.max(1, content.matchingInstances()); // 0 in a record of a version that knew one only
    }

    /** The part's process, if that very process still runs: ids are used again. */
    public Optional<ProcessHandle> process(String part) {
        Noted noted = content.processes().get(part);
        return noted == null
                ? Optional.empty()
                : ProcessHandle.of(noted.pid())
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> startMillis(process) == noted.startMillis());
    }

    /** Ends the processes of a run whose launcher is gone, and returns when they are gone too. */
    public void endLeftovers() {
        List<ProcessHandle> leftovers = content.processes().keySet().stream()
                .map(this::process)
                .flatMap(Optional::stream)
                .toList();
        leftovers.forEach(ProcessHandle::destroyForcibly);
        leftovers.forEach(process -> process.onExit().join());
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static long startMillis(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private void save() {
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            JSON.writeValue(unfinished.toFile(), content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's form. */
    record Content(Map<String, Integer> ports, int matchingInstances, Map<String, Noted> processes) {}

    /** One process: its id, and when it started, in milliseconds since 1970. */
    record Noted(long pid, long startMillis) {}
}
