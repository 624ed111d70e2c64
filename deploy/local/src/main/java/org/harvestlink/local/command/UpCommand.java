package org.harvestlink.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.harvestlink.local.stack.DataDirectory;
import org.harvestlink.local.stack.LocalStack;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;
import org.harvestlink.local.stack.StackLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the whole stack and keeps it running until it is asked to stop. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Start everything: PostgreSQL, Kafka, Keycloak and the four services.",
            "Runs until Ctrl-C or ./harvestlink down. A process that dies is started again."
        })
public final class UpCommand implements Callable<Integer> {

    @Mixin
    private Place place;

    @Mixin
    private PortOptions portOptions;

    @Option(names = "--fresh", description = "Throw away all data of earlier runs first.")
    private boolean fresh;

    @Option(names = "--no-season", description = "Leave an empty market empty, without the simulated season.")
    private boolean noSeason;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        DataDirectory data = place.data();
        Ports ports = portOptions.ports(System.getenv());
        Optional<StackLock> lock = StackLock.take(data);
        if (lock.isEmpty()) {
            err.println("Harvestlink runs already on " + data.root()
                    + StackLock.holder(data)
                            .map(holder -> " (process " + holder.pid() + ")")
                            .orElse("") + ". Stop it with: ./harvestlink down");
            return 1;
        }
        List<Port> taken = ports.taken();
        if (!taken.isEmpty()) {
            taken.forEach(port -> err.println(complaint(port, ports.number(port))));
            return 1;
        }
        if (fresh) {
            data.empty();
        }
        data.putLogsAside();
        return run(new LocalStack(place.project(), data, ports, new Progress(out)), out);
    }

    private static String complaint(Port port, int number) {
        return "Port " + number + ", for " + port.purpose() + ", is taken by another program. Stop that, or choose"
                + " another port: ./harvestlink up --port " + port.label() + "=" + (number + 10);
    }

    /** Returns only when the start fails: a running stack is ended by a signal. */
    private int run(LocalStack stack, PrintWriter out) throws IOException, InterruptedException {
        OwnClasses.load();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, out), "stops-stack"));
        long began = System.nanoTime();
        out.println("Harvestlink starts. Ctrl-C stops it.");
        stack.start();
        fill(new Demonstration(stack.ports(), out), out);
        new Welcome(stack.ports()).print(out, Duration.ofNanos(System.nanoTime() - began));
        new CountDownLatch(1).await();
        return 0;
    }

    private void fill(Demonstration demonstration, PrintWriter out) throws IOException, InterruptedException {
        long began = System.nanoTime();
        if (demonstration.organizationsIfMissing(place.data())) {
            out.println("  ✓ 20 cooperatives and 20 buyers · " + since(began));
        }
        if (!noSeason) {
            long seasonBegan = System.nanoTime();
            if (demonstration.seasonIfEmpty()) {
                out.println("  ✓ simulated season in an empty market · " + since(seasonBegan));
            }
        }
    }

    private static String since(long began) {
        return Progress.seconds(Duration.ofNanos(System.nanoTime() - began));
    }

    private static void stop(LocalStack stack, PrintWriter out) {
        long began = System.nanoTime();
        out.println("Stopping …");
        try {
            stack.close();
            out.println("Stopped · " + since(began));
        } catch (IOException e) {
            out.println("Stopping failed: " + e.getMessage());
        }
    }
}
