package org.harvestlink.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.harvestlink.local.process.ClassArchive;

/**
 * The packaged services, copied to where a stack runs them from. A stack runs for hours, and a developer builds and tests the
 * project meanwhile: a program whose files change under it fails at the next class that it needs.
 */
public final class Programs {

    private final Path directory;

    /** @param directory where the copies are */
    public Programs(Path directory) {
        this.directory = directory;
    }

    /** The jar that starts a service. */
    public Path of(String module) {
        return directory.resolve(module).resolve("quarkus-run.jar");
    }

    /** Where the classes of a service are archived, for this copy of it alone. */
    public ClassArchive archive(String module) {
        return ClassArchive.in(directory, module);
    }

    /**
     * Brings the copy of a service up to date; files that have not changed since the last time are left as they are.
     *
     * @param project the project's directory, with the packaged services
     * @throws IOException when the service is not built
     */
    public void copy(Path project, String module) throws IOException {
        Path built = project.resolve(module).resolve("target/quarkus-app");
        Path copy = directory.resolve(module);
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new IOException(module + " is not built: " + built + " is missing");
        }
        Set<Path> wanted = new HashSet<>();
        boolean changed = false;
        for (Path file : files(built)) {
            Path target = copy.resolve(built.relativize(file).toString());
            wanted.add(target);
            if (!same(file, target)) {
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                changed = true;
            }
        }
        for (Path file : files(copy)) {
            if (!wanted.contains(file)) {
                Files.delete(file);
                changed = true;
            }
        }
        if (changed) {
            Files.deleteIfExists(archive(module).file());
        }
    }

    private static boolean same(Path file, Path copy) throws IOException {
        return Files.exists(copy) && Files.size(file) == Files.size(copy) && lastModified(file) == lastModified(copy);
    }

    /** In milliseconds: a copy has fewer digits of its original's time. */
    private static long lastModified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }

    private static Set<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            Set<Path> files = new HashSet<>();
            all.filter(Files::isRegularFile).forEach(files::add);
            return files;
        }
    }
}
