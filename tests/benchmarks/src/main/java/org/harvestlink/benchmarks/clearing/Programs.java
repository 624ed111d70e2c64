package org.harvestlink.benchmarks.clearing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is measured: programs that read an instance file and write a solution file, each in a fresh virtual machine. */
final class Programs {

    /** How the engine is run, here and by {@code ./harvestlink clear}. */
    private static final List<String> LEAN = List.of("-Xmx900m", "-XX:+UseParallelGC", "-XX:-UsePerfData");

    private final Path project;
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    Programs(Path project) {
        this.project = project;
    }

    /** A finished run: wall time from start to end, and what it printed. */
    record Run(double seconds, String text) {}

    List<String> clear() {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(LEAN);
        Path archive = project.resolve("tests/benchmarks/target/clear.jsa");
        if (Files.exists(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        Path benchmarks = project.resolve("tests/benchmarks/target/harvestlink-benchmarks-1.0-SNAPSHOT.jar");
        Path engine = project.resolve("matching-service/target/matching-service-1.0-SNAPSHOT.jar");
        command.addAll(List.of("-cp", benchmarks + File.pathSeparator + engine, ClearMain.class.getName()));
        return command;
    }

    List<String> orTools() {
        return List.of(java, "-Xmx12g", "-cp", System.getProperty("java.class.path"), OrToolsMain.class.getName());
    }

    /** The independent checker, compiled aside; nothing when its sources are missing or don't compile. */
    List<String> checker(Path tool) throws IOException, InterruptedException {
        Path sources = tool.resolve("src/main/java/peer");
        Path compiler = Path.of(System.getProperty("java.home"), "bin", "javac");
        if (!Files.isDirectory(sources) || !Files.exists(compiler)) {
            return List.of();
        }
        Path classes = Files.createDirectories(project.resolve("tests/benchmarks/target/checker"));
        List<String> compile = new ArrayList<>(List.of(compiler.toString(), "-nowarn", "-d", classes.toString()));
        Stream.of("Instance.java", "Sol.java", "Check.java")
                .map(name -> sources.resolve(name).toString())
                .forEach(compile::add);
        return new ProcessBuilder(compile).start().waitFor() == 0
                ? List.of(java, "-Xmx8g", "-cp", classes.toString(), "peer.Check")
                : List.of();
    }

    Run run(List<String> program, Path instance, Path solution, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.add(instance.toString());
        command.add(solution.toString());
        command.addAll(List.of(options));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int code = process.waitFor();
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Run(seconds, code == 0 ? text : "FAILED (" + code + ") " + text);
    }
}
