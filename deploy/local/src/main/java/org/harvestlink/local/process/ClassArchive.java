package org.harvestlink.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes of a Java program as the JVM keeps them in memory, in a file: a program that finds them there starts with a
 * third less work (JEP 350, dynamic class data sharing). Without the file, or with that of another JVM, it starts as ever.
 *
 * @param file different for each JVM, see {@link #in}
 */
public record ClassArchive(Path file) {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(3);

    /** The archive of that program for the JVM that runs us, which is the one that runs the parts. */
    public static ClassArchive in(Path directory, String program) {
        String jvm = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "-");
        return new ClassArchive(directory.resolve(program + "." + jvm + ".jsa"));
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** The JVM's options for a life that uses the archive if there is one. */
    public List<String> options() {
        return exists() ? List.of("-XX:SharedArchiveFile=" + file) : List.of();
    }

    /**
     * The command of a life that writes the archive when it ends.
     *
     * @param command of a Java program, its first word the JVM
     */
    public List<String> recording(List<String> command) {
        List<String> recording = new ArrayList<>(List.of(command.get(0)));
        recording.add("-XX:ArchiveClassesAtExit=" + unfinished());
        recording.addAll(command.subList(1, command.size()));
        return recording;
    }

    /**
     * Makes the archive: lets the part live until it answers, or ends by itself, and keeps the classes that it had loaded.
     *
     * @param rehearsal a part with a {@link #recording} command
     * @throws IOException when the part leaves no archive; its log says why
     */
    public void record(Part rehearsal) throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(unfinished());
        PartProcess life = PartProcess.start(rehearsal);
        try {
            life.awaitHealthy(START_LIMIT);
            life.stop(STOP_LIMIT);
        } catch (PartFailedException e) {
            // Not a failure if it could not work here and went: it has loaded what it needs to find that out.
        } finally {
            life.kill();
        }
        if (!Files.exists(unfinished())) {
            throw new IOException(rehearsal.title() + " left no class archive; see " + rehearsal.log());
        }
        Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(rehearsal.log());
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }
}
