package org.harvestlink.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.harvestlink.local.mail.MailCatcher;
import org.harvestlink.local.stack.DataDirectory;
import org.harvestlink.local.stack.LocalStack;
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

    @Option(
            names = "--matching",
            paramLabel = "N",
            description = "How many instances of matching-service share the crops: 1 or 2.",
            defaultValue = "1")
    private int matchingInstances;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (matchingInstances < 1 || matchingInstances > 2) {
            throw new ParameterException(command.commandLine(), "--matching takes 1 or 2");
        }
        DataDirectory data = place.data();
        Ports ports = portOptions.ports(System.getenv());
        Optional<StackLock> lock = StackLock.take(data);
        if (lock.isEmpty()) {
            return complain(
                    "Harvestlink runs already on " + data.root() + holder(data) + ". Stop it with: ./harvestlink down");
        }
        try (StackLock held = lock.get()) {
            // Named, for the compiler: the lock is what this block holds.
            Objects.requireNonNull(held);
            return start(data, ports);
        }
    }

    private static String holder(DataDirectory data) throws IOException {
        return StackLock.holder(data)
                .map(holder -> " (process " + holder.pid() + ")")
                .orElse("");
    }

    private int start(DataDirectory data, Ports ports) throws IOException, InterruptedException {
        RunRecord.read(data).ifPresent(RunRecord::endLeftovers);
        List<Port> taken = ports.taken().stream()
                .filter(port -> port.usedWith(matchingInstances))
                .toList();
        if (!taken.isEmpty()) {
            return complain(taken.stream()
                    .map(port -> complaint(port, ports.number(port)))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        if (fresh) {
            data.empty();
        }
        data.putLogsAside();
        PrintWriter out = command.commandLine().getOut();
        try (MailCatcher mail = MailCatcher.start(ports.number(Port.SMTP), data.mail())) {
            // Named, for the compiler: it catches as long as this block runs.
            Objects.requireNonNull(mail);
            return run(new LocalStack(place.project(), data, ports, matchingInstances, new Progress(out), true), out);
        }
    }

    private int complain(String what) {
        command.commandLine().getErr().println(what);
        return 1;
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
        Demonstration demonstration = new Demonstration(stack.ports(), out);
        addOrganizations(demonstration, out);
        boolean wantsSeason = !noSeason && demonstration.isMarketEmpty();
        if (wantsSeason) {
            out.println("  … the market is empty: a simulated season follows");
        }
        new Welcome(stack.ports()).print(out, Duration.ofNanos(System.nanoTime() - began));
        if (wantsSeason) {
            addSeason(demonstration, out);
        }
        archiveClasses(stack, out);
        new CountDownLatch(1).await();
        return 0;
    }

    private void addOrganizations(Demonstration demonstration, PrintWriter out)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        if (demonstration.organizationsIfMissing(place.data())) {
            out.println("  ✓ 20 cooperatives and 20 buyers · " + since(began));
        }
    }

    /** After the stack is said to be ready: whoever waits for it need not wait for the season. */
    private static void addSeason(Demonstration demonstration, PrintWriter out)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        demonstration.season();
        out.println("  ✓ simulated season in an empty market · " + since(began));
    }

    /** Last, when nobody waits any more. Without the archives everything works as well. */
    private static void archiveClasses(LocalStack stack, PrintWriter out) throws InterruptedException {
        long began = System.nanoTime();
        try {
            int made = stack.archiveClasses();
            if (made > 0) {
                out.println("  ✓ classes of " + made + " programs archived for quicker starts · " + since(began));
            }
        } catch (IOException e) {
            out.println("  ! starts stay as they are: " + e.getMessage());
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
