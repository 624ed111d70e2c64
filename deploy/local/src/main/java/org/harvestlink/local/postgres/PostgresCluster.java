package org.harvestlink.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.harvestlink.local.process.Directories;

/** The files of one PostgreSQL server, and what an earlier life of the server may have left beside them. */
final class PostgresCluster {

    private final Path data;
    private final Path log;

    PostgresCluster(Path data, Path log) {
        this.data = data;
        this.log = log;
    }

    Path data() {
        return data;
    }

    /** How a program of PostgreSQL is called. As root, in a user namespace without privileges: PostgreSQL refuses root. */
    List<String> program(String name) {
        try {
            List<String> command = new ArrayList<>();
            if ("root".equals(System.getProperty("user.name"))) {
                command.addAll(List.of("unshare", "-U"));
            }
            command.add(
                    PostgresBinaries.directory().resolve("bin").resolve(name).toString());
            return command;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("PostgreSQL's programs can't be unpacked", e);
        }
    }

    /** Makes the files in a directory beside and moves that into place whole, so that an interrupted start leaves no half. */
    void createIfMissing(String superuserPassword) throws IOException, InterruptedException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path unfinished = data.resolveSibling(data.getFileName() + ".new");
        Directories.delete(unfinished);
        Directories.delete(data);
        Files.createDirectories(unfinished);
        Path password = Files.writeString(data.resolveSibling(data.getFileName() + ".password"), superuserPassword);
        try {
            initialize(unfinished, password);
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialize(Path directory, Path password) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program("initdb"));
        command.addAll(List.of("-D", directory.toString(), "-U", LocalPostgres.SUPERUSER, "--pwfile=" + password));
        command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--no-sync", "--no-instructions"));
        command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        Files.createDirectories(log.getParent());
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("PostgreSQL could not make its files in " + data + "; see " + log);
        }
    }

    /**
     * Ends processes of an earlier server that still work on these files (backends that outlived a killed postmaster
     * hold its shared memory) and removes the file that would make the next server believe that they still rule.
     */
    void removeLeftovers() throws IOException, InterruptedException {
        for (ProcessHandle leftover : processesInside()) {
            leftover.destroyForcibly();
            try {
                leftover.onExit().get(10, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IOException("process " + leftover.pid() + " works on " + data + " and can't be ended", e);
            }
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    /** PostgreSQL's processes all have the data directory as working directory. */
    private List<ProcessHandle> processesInside() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(this::worksInside).toList();
        }
    }

    private boolean worksInside(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                            .equals(data.toRealPath())
                    && Files.readString(Path.of("/proc", Long.toString(process.pid()), "comm"))
                            .startsWith("postgres");
        } catch (IOException notOursOrGone) {
            return false;
        }
    }
}
