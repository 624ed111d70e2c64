package org.harvestlink.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program behind {@code ./harvestlink}, started as the script starts it once everything is built. */
public final class Launcher {

    private final Path home;

    /** @param home the project's directory */
    Launcher(Path home) {
        this.home = home;
    }

    /** What a command left behind: its exit code, and all that it printed. */
    public record Outcome(int exitCode, String printed) {}

    List<String> command(List<String> arguments) {
        Path target = home.resolve("deploy/local/target");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.add("-Dharvestlink.home=" + home);
        command.add("-cp");
        command.add(target.resolve("classes") + ":" + text(target.resolve("launcher-class-path")));
        command.add("org.harvestlink.local.Main");
        command.addAll(arguments);
        return command;
    }

    /** Runs a command to its end. */
    Outcome run(List<String> arguments) {
        try {
            Process process = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("deploy/local is not built", e);
        }
    }
}
