package org.harvestlink.faults.mutant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.harvestlink.local.process.Directories;
import org.harvestlink.local.service.Programs;

/** A copy of the project in which a patch can be applied and a service built, without a trace in the project itself. */
final class Scratch {

    private final Path project;
    private final Path copy;

    /**
     * @param project the project's directory
     * @param copy where the copy is kept; what a former one has built is used again
     */
    Scratch(Path project, Path copy) {
        this.project = project;
        this.copy = copy;
    }

    /** Makes the sources in the copy those of the project, as they are on disk. */
    void refresh() throws IOException, InterruptedException {
        Files.createDirectories(copy);
        String listed = run(project, "git", "ls-files", "--cached", "--others", "--exclude-standard");
        for (String name : listed.split("\n")) {
            Path file = project.resolve(name);
            Path target = copy.resolve(name);
            if (Files.isRegularFile(file) && !same(file, target)) {
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static boolean same(Path file, Path target) throws IOException {
        return Files.exists(target) && Files.mismatch(file, target) < 0;
    }

    /** Applies a patch; one that does not fit any more is an error. */
    private void apply(Mutant mutant) throws IOException, InterruptedException {
        patch(mutant);
    }

    /** Takes it back. */
    private void revert(Mutant mutant) throws IOException, InterruptedException {
        patch(mutant, "--reverse");
    }

    private void patch(Mutant mutant, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "apply", "--recount", "-C1"));
        command.addAll(List.of(options));
        command.add(mutant.patch().toString());
        run(copy, command.toArray(String[]::new));
    }

    /**
     * Packages a mutant's service with all that it is made of.
     *
     * @return a directory in which it lies as it does in a project
     */
    Path build(Mutant mutant) throws IOException, InterruptedException {
        apply(mutant);
        try {
            build(mutant.module());
        } finally {
            revert(mutant);
        }
        Path built = copy.resolveSibling("mutants-built").resolve(mutant.name());
        new Programs(built.resolve("packaged")).copy(copy, mutant.module());
        Path place = Files.createDirectories(built.resolve(mutant.module()).resolve("target"));
        Directories.delete(place.resolve("quarkus-app"));
        Files.move(built.resolve("packaged").resolve(mutant.module()), place.resolve("quarkus-app"));
        return built;
    }

    private void build(String module) throws IOException, InterruptedException {
        run(
                copy,
                "./mvnw",
                "-o",
                "-q",
                "-B",
                "-ntp",
                "-DskipTests",
                "-Dspotless.skip",
                "-pl",
                module,
                "-am",
                "package");
    }

    private static String run(Path directory, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        // A copy inside of the project is none of its files: a patch must not be taken for one of them.
        builder.environment()
                .put("GIT_CEILING_DIRECTORIES", directory.getParent().toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + printed);
        }
        return printed;
    }
}
