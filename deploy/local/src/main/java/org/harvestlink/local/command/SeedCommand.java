package org.harvestlink.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;
import org.harvestlink.local.stack.RunRecord;
import org.harvestlink.local.stack.StackLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Posts a simulated season to the stack that runs. */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description =
                "Post a simulated season to the stack that runs, through the public API. Its crops, communes, months"
                        + " and tonnage follow the published figures of Son La, and everything in it is labelled as simulated."
                        + " The same seed on the same day posts the same season, once.")
public final class SeedCommand implements Callable<Integer> {

    @Mixin
    private Place place;

    @Option(names = "--harvests", paramLabel = "N", description = "How many harvests.", defaultValue = "300")
    private int harvests;

    @Option(names = "--orders", paramLabel = "N", description = "How many orders.", defaultValue = "200")
    private int orders;

    @Option(names = "--seed", paramLabel = "S", description = "Another seed, another season.", defaultValue = "1")
    private long seed;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (harvests < 0 || orders < 0) {
            throw new ParameterException(command.commandLine(), "--harvests and --orders take 0 or more");
        }
        Optional<RunRecord> running =
                StackLock.holder(place.data()).isPresent() ? RunRecord.read(place.data()) : Optional.empty();
        if (running.isEmpty()) {
            command.commandLine().getErr().println("Harvestlink does not run. Start it with: ./harvestlink up");
            return 1;
        }
        PrintWriter out = command.commandLine().getOut();
        Ports ports = running.get().ports();
        long began = System.nanoTime();
        int refused = new Demonstration(ports, out).seed(harvests, orders, seed);
        out.println((harvests + orders - refused) + " posted, " + refused + " refused · "
                + Progress.seconds(Duration.ofNanos(System.nanoTime() - began)));
        out.println("See them at " + ports.url(Port.GATEWAY));
        return refused == 0 ? 0 : 1;
    }
}
