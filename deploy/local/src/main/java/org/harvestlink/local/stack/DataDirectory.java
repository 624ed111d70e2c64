package org.harvestlink.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.harvestlink.local.process.Directories;
import org.harvestlink.local.service.Programs;

/**
 * The directory that keeps everything of one local stack between runs: the data of PostgreSQL and Kafka, the secrets,
 * the logs.
 */
public final class DataDirectory {

    private static final String LOCK = "lock";
    private static final String PROGRAMS = "programs";
    private static final String MARK = ".done";

    private final Path root;

    public DataDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    /** Where mail is caught, one file a letter. */
    public Path mail() {
        return root.resolve("mail");
    }

    Path lock() {
        return root.resolve(LOCK);
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path runRecord() {
        return root.resolve("processes.json");
    }

    /** There when everything of that name is in the stack's data: {@link #empty()} takes it away with them. */
    public Path mark(String name) {
        return root.resolve(name + MARK);
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    private Path logs() {
        return root.resolve("logs");
    }

    /** The services as they were when the stack started: a build may change the project's own meanwhile. */
    Programs programs() {
        return new Programs(root.resolve(PROGRAMS));
    }

    /**
     * Deletes the data that stacks have put here; the lock stays, which the caller holds, and so do the programs. Anything else
     * stays, too: a person may have named a directory that has other things in it.
     */
    public void empty() throws IOException {
        List<Path> ours = List.of(postgres(), kafka(), keycloak(), logs(), mail(), secrets(), runRecord());
        for (Path entry : entries(root)) {
            if (ours.contains(entry) || isNoteOfOurs(entry.getFileName().toString())) {
                delete(entry);
            }
        }
    }

    private static boolean isNoteOfOurs(String name) {
        return name.endsWith(MARK) || name.startsWith("keycloak.");
    }

    private static void delete(Path entry) throws IOException {
        if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
            Directories.delete(entry);
        } else {
            Files.delete(entry);
        }
    }

    /** Puts the last run's logs aside as {@code <part>.previous.log}, so that a log tells of one run. */
    public void putLogsAside() throws IOException {
        Path logs = Files.createDirectories(logs());
        for (Path log : entries(logs)) {
            String name = log.getFileName().toString();
            if (name.endsWith(".log") && !name.endsWith(".previous.log")) {
                Path previous = logs.resolve(name.replace(".log", ".previous.log"));
                Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
