package org.harvestlink.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds everything and runs every test. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Build everything and run every test: unit, component (on a real PostgreSQL and Kafka) and end-to-end",
            "(on the whole stack, on free ports). Needs nothing that runs; touches no data of ./harvestlink up."
        })
public final class TestCommand implements Callable<Integer> {

    @Mixin
    private Place place;

    @Parameters(paramLabel = "ARGUMENT", description = "Passed on to Maven, after --, such as: -- -pl matching-service")
    private List<String> arguments = List.of();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> maven = new ArrayList<>(List.of("./mvnw", "-B", "-ntp", "verify"));
        maven.addAll(arguments);
        PrintWriter out = command.commandLine().getOut();
        out.println("Running: " + String.join(" ", maven));
        Process tests = new ProcessBuilder(maven)
                .directory(place.project().toFile())
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(tests::destroy, "stops-tests"));
        return tests.waitFor();
    }
}
