package org.harvestlink.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.harvestlink.local.process.Directories;
import org.harvestlink.local.process.UserCache;

/** The programs of PostgreSQL 17, unpacked once for this user from the archive on the class path. */
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** The directory that has {@code bin}, {@code lib} and {@code share}. */
    static Path directory() throws IOException {
        Path directory = UserCache.directory().resolve("postgresql-" + checksum());
        if (!Files.isDirectory(directory)) {
            unpackTo(directory);
        }
        return directory;
    }

    /** Unpacks beside the target and moves it there whole, so that two who do it at once don't meet half a directory. */
    private static void unpackTo(Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        Path unpacked = Files.createTempDirectory(directory.getParent(), "unpacking-");
        Files.setPosixFilePermissions(unpacked, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, unpacked);
            }
        }
        try {
            Files.move(unpacked, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(directory)) {
                throw e;
            }
            Directories.delete(unpacked);
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path unpacked) throws IOException {
        Path target = entry.resolveIn(unpacked);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String checksum() throws IOException {
        try (InputStream archive = archive()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive() throws IOException {
        InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new IOException("no PostgreSQL programs on the class path for this machine: " + ARCHIVE);
        }
        return archive;
    }
}
