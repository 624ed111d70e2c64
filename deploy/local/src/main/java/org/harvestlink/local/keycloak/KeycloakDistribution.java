package org.harvestlink.local.keycloak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.harvestlink.local.process.ClassArchive;
import org.harvestlink.local.process.Directories;
import org.harvestlink.local.process.UserCache;

/**
 * Keycloak's programs: unpacked once for this user from the archive that Maven fetched, and prepared by
 * {@code kc.sh build} for PostgreSQL, so that each start takes half the time.
 */
final class KeycloakDistribution {

    /** Options that Keycloak fixes when it is prepared. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--transaction-xa-enabled=false");

    private KeycloakDistribution() {}

    /** The directory with {@code bin}, {@code conf}, {@code lib}, {@code providers} and {@code themes}, made if need be. */
    static Path prepared(Path log) throws IOException, InterruptedException {
        Path directory = directory();
        if (!Files.isDirectory(directory)) {
            prepareIn(directory, archive(), log);
        }
        return directory;
    }

    /** Where it is, or will be when it is prepared. */
    static Path directory() throws IOException {
        return UserCache.directory().resolve(preparedName(archive()));
    }

    /** Where the classes of the prepared Keycloak are archived. */
    static ClassArchive classes() throws IOException {
        return ClassArchive.in(UserCache.directory(), preparedName(archive()));
    }

    private static String preparedName(Path archive) {
        return name(archive) + "-" + Integer.toHexString(BUILD_OPTIONS.hashCode());
    }

    private static String name(Path archive) {
        return archive.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "");
    }

    private static Path archive() throws IOException {
        try (InputStream place = KeycloakDistribution.class.getResourceAsStream("archive")) {
            return Path.of(new String(place.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    /** Works beside the target and moves the result there whole: an interrupted or a second one does no harm. */
    private static void prepareIn(Path directory, Path archive, Path log) throws IOException, InterruptedException {
        Files.createDirectories(directory.getParent());
        Path unpacking = Files.createTempDirectory(directory.getParent(), "unpacking-");
        unpack(archive, unpacking);
        Path home = unpacking.resolve(name(archive));
        build(home, log);
        try {
            Files.move(home, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(directory)) {
                throw e;
            }
        }
        Directories.delete(unpacking);
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive points outside of itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private static void build(Path home, Path log) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IOException("Keycloak could not be prepared; see " + log);
        }
    }
}
