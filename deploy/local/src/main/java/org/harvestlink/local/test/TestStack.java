package org.harvestlink.local.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.harvestlink.local.kafka.LocalKafka;
import org.harvestlink.local.postgres.Durability;
import org.harvestlink.local.postgres.LocalPostgres;
import org.harvestlink.local.process.Directories;
import org.harvestlink.local.process.FreePorts;
import org.harvestlink.local.process.Part;
import org.harvestlink.local.process.PartProcess;

/**
 * An empty PostgreSQL with one database and an empty Kafka with the market's topics, on free ports, for one service's
 * tests. They end with {@link #close()}, and in any case with the JVM that started them, even a killed one.
 *
 * <p>A Quarkus test resource starts one and hands {@link #configuration()} to the service.
 */
public final class TestStack implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String PASSWORD = "only-for-this-test";

    private final Path directory;
    private final String database;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final Thread closeWithJvm = new Thread(this::stopAndDelete, "ends-test-stack");
    private PartProcess postgresProcess;
    private PartProcess kafkaProcess;

    private TestStack(String database, Path directory) {
        List<Integer> ports = FreePorts.find(3);
        this.directory = directory;
        this.database = database;
        this.postgres = new LocalPostgres(
                directory.resolve("postgres"),
                directory.resolve("postgres.log"),
                ports.get(0),
                Durability.PROCESS_LOSS,
                PASSWORD,
                Map.of(database, PASSWORD),
                Map.of(database, PASSWORD));
        this.kafka =
                new LocalKafka(directory.resolve("kafka"), directory.resolve("kafka.log"), ports.get(1), ports.get(2));
    }

    /** Starts both, side by side, and returns when they take work. */
    public static TestStack start(String database) {
        try {
            TestStack stack = new TestStack(database, Files.createTempDirectory("harvestlink-test-"));
            Runtime.getRuntime().addShutdownHook(stack.closeWithJvm);
            CompletableFuture<PartProcess> kafka = CompletableFuture.supplyAsync(() -> started(stack.kafka));
            stack.postgresProcess = started(stack.postgres);
            stack.kafkaProcess = kafka.join();
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PartProcess started(Part part) {
        try {
            return PartProcess.start(part).awaitHealthy(LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(withLog(e, part), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String withLog(IOException failure, Part part) {
        try {
            return failure.getMessage() + "\n" + Files.readString(part.log());
        } catch (IOException noLog) {
            return failure.getMessage();
        }
    }

    /** Quarkus settings that connect a service to this stack. */
    public Map<String, String> configuration() {
        return Map.of(
                "quarkus.devservices.enabled",
                "false",
                "quarkus.datasource.reactive.url",
                postgres.reactiveUrl(database),
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl(database),
                "quarkus.datasource.username",
                LocalPostgres.serviceRole(database),
                "quarkus.datasource.password",
                PASSWORD,
                "quarkus.flyway.username",
                database,
                "quarkus.flyway.password",
                PASSWORD,
                "kafka.bootstrap.servers",
                kafka.bootstrapServers());
    }

    /** A connection of the role that owns the database: no row-level security hides anything from it. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), database, PASSWORD);
    }

    /** Kills PostgreSQL without warning and starts it again on the same port, with all committed data. */
    public void killAndRestartPostgres() throws InterruptedException {
        postgresProcess.kill();
        postgresProcess = started(postgres);
    }

    /** Kills the broker without warning and starts it again on the same port. */
    public void killAndRestartKafka() throws InterruptedException {
        kafkaProcess.kill();
        kafkaProcess = started(kafka);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(closeWithJvm);
        stopAndDelete();
    }

    private void stopAndDelete() {
        try {
            if (postgresProcess != null) {
                postgresProcess.kill();
            }
            if (kafkaProcess != null) {
                kafkaProcess.kill();
            }
            Directories.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
