package org.harvestlink.e2e.stack;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harvestlink.local.process.Directories;
import org.harvestlink.local.process.PartProcess;
import org.harvestlink.local.stack.DataDirectory;
import org.harvestlink.local.stack.PartStatus;
import org.harvestlink.local.stack.Port;
import org.harvestlink.local.stack.Ports;
import org.harvestlink.local.stack.Secrets;
import org.harvestlink.testing.PortOffset;

/**
 * The whole of Harvestlink on this machine, started and stopped by its own command, in an empty data directory and on ports
 * that nobody uses. Its logs stay in {@code target/stack} for whoever looks for the cause of a failure.
 */
public final class Stack {

    private static final Duration START_LIMIT = Duration.ofMinutes(15);
    private static final Duration RETURN_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

    private final Path home = Path.of(System.getProperty("harvestlink.home")).normalize();
    private final Launcher launcher = new Launcher(home);
    private final Path data;
    private final int offset;
    private final Ports ports;
    private final Path log;
    private Up up;
    private PartProcess process;

    private Stack(Path directory, int offset) {
        this.data = directory.resolve("data");
        this.log = directory.resolve("up.log");
        this.offset = offset;
        this.ports = Ports.of(offset, Map.of());
    }

    /** A stack with nothing in it but what {@code up} itself puts there; returns when it is ready. */
    public static Stack boot() {
        Path directory = Path.of("target/stack").toAbsolutePath();
        try {
            Directories.delete(directory);
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stack stack = new Stack(directory, PortOffset.free());
        stack.start();
        System.out.println(stack.up.printed());
        return stack;
    }

    /** Starts it, on the data that is there, with these options of {@code up}, and returns when it is ready. */
    public void start(String... options) {
        List<String> command =
                new ArrayList<>(List.of("up", "--data", data.toString(), "--port-offset", Integer.toString(offset)));
        command.addAll(List.of(options));
        up = new Up(launcher.command(command), log, ports.url(Port.GATEWAY));
        try {
            process = PartProcess.start(up);
            process.awaitHealthy(START_LIMIT);
        } catch (IOException e) {
            stop();
            throw new UncheckedIOException(up.printed(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Sends SIGTERM to {@code up} and returns when it has ended. */
    public void stop() {
        try {
            if (process != null) {
                process.stop(STOP_LIMIT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Returns when {@code up} has nothing more to do than to watch: its class archives are made, too. */
    public void awaitSettled() {
        await().atMost(START_LIMIT).until(() -> up.printed().contains(" archived for quicker starts"));
    }

    /** Kills a process without a chance to tidy up; returns when it works again, with how long that took. */
    public Duration kill(String name) {
        PartStatus before = status(name);
        long began = System.nanoTime();
        ProcessHandle.of(before.pid()).orElseThrow().destroyForcibly();
        await().atMost(RETURN_LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    PartStatus now = status(name);
                    return now.healthy() && !before.pid().equals(now.pid());
                });
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** All that {@code up} has printed since its last start. */
    public String printed() {
        return up.printed();
    }

    /** Runs {@code ./harvestlink} with that command on this stack's data. */
    public Launcher.Outcome run(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, "--data", data.toString()));
        arguments.addAll(List.of(options));
        return launcher.run(arguments);
    }

    /** What {@code ./harvestlink status --json} says. */
    public List<PartStatus> status() {
        try {
            ObjectMapper json = new ObjectMapper();
            String printed = run("status", "--json").printed();
            return List.of(json.treeToValue(json.readTree(printed).path("processes"), PartStatus[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for one process, seen from this JVM: quick enough to measure how long it takes to come back. */
    public PartStatus status(String name) {
        try {
            return PartStatus.of(new DataDirectory(data)).stream()
                    .filter(status -> status.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path home() {
        return home;
    }

    public Path data() {
        return data;
    }

    public Ports ports() {
        return ports;
    }

    /** The password that this stack has made up for itself under that name. */
    public String secret(String name) {
        try {
            return Secrets.in(data.resolve("secrets.properties")).get(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database of {@code catalog}, {@code offers} or {@code matching}. */
    public Database database(String name) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + ports.number(Port.POSTGRES) + "/" + name,
                name,
                secret("postgres." + name));
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
