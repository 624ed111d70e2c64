package org.harvestlink.benchmarks.meetings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code ./harvestlink bench meetings}: every instance beside the project by the engine and by CP-SAT, each in a fresh virtual machine
 * with the same time, and what the independent checker says of both; then a conference of 1,458 and 883.
 */
public final class MeetingsBench {

    private static final String INSTANCES = "shared/data/b2b";
    private static final String CHECKER = "shared/tools/meetings/check.py";
    private static final String MILLIS = "9000";

    private final Path project;
    private final Path folder;

    private MeetingsBench(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(System.getProperty("harvestlink.home"));
        Path folder = Files.createDirectories(project.resolve("tests/benchmarks/target/meetings"));
        new MeetingsBench(project, folder).instances();
        Conference.measure(folder);
    }

    private void instances() throws IOException, InterruptedException {
        Path instances = project.resolveSibling(INSTANCES);
        if (!Files.isDirectory(instances)) {
            System.out.println("no instances: " + INSTANCES + " is not beside the project");
            return;
        }
        System.out.printf("%-16s %-44s %s%n", "instance", "harvestlink", "CP-SAT");
        try (Stream<Path> files = Files.list(instances)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".dzn"))
                    .sorted()
                    .toList()) {
                System.out.printf(
                        "%-16s %-44s %s%n",
                        file.getFileName().toString().replace(".dzn", ""),
                        solved(MeetingsMain.class, file),
                        solved(CpSatMain.class, file));
            }
        }
    }

    private String solved(Class<?> program, Path instance) throws IOException, InterruptedException {
        Path solution = folder.resolve(program.getSimpleName() + ".txt");
        Files.deleteIfExists(solution);
        long began = System.nanoTime();
        String text = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                instance.toString(),
                solution.toString(),
                MILLIS);
        double seconds = (System.nanoTime() - began) / 1e9;
        String verdict = Files.exists(solution)
                ? run("python3", project.resolveSibling(CHECKER).toString(), instance.toString(), solution.toString())
                : text;
        return String.format(Locale.ROOT, "%5.1f s  %s", seconds, verdict);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(command));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return text.lines().reduce((first, last) -> last).orElse("nothing");
    }
}
