package org.harvestlink.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harvestlink.local.process.Part;
import org.harvestlink.local.process.Signal;

/**
 * One PostgreSQL 17 server on 127.0.0.1 with a database for every service. Each database belongs to a role of the same
 * name, which migrates it. The service works in it as {@link #serviceRole}, which owns nothing and is bound by the row-level
 * security that the owner has put up. Each role has a password of its own; none can connect to another's database.
 *
 * <p>The process is the postmaster itself, so that whoever watches it sees it die.
 */
public final class LocalPostgres implements Part {

    static final String SUPERUSER = "postgres";

    private final PostgresCluster cluster;
    private final int port;
    private final Durability durability;
    private final String superuserPassword;
    private final Map<String, String> passwordByDatabase;
    private final Map<String, String> passwordByService;
    private final Path log;

    /**
     * @param data the directory of the server's files; made by the first start, kept by later ones
     * @param log the file that takes the server's messages
     * @param port the TCP port on 127.0.0.1
     * @param superuserPassword the password of the role {@code postgres}, fixed by the first start
     * @param passwordByDatabase the databases that must exist, each with the password of the role that owns it
     * @param passwordByService those of them that a service works in, each with the password of its {@link #serviceRole}
     */
    public LocalPostgres(
            Path data,
            Path log,
            int port,
            Durability durability,
            String superuserPassword,
            Map<String, String> passwordByDatabase,
            Map<String, String> passwordByService) {
        this.cluster = new PostgresCluster(data.toAbsolutePath(), log);
        this.log = log;
        this.port = port;
        this.durability = durability;
        this.superuserPassword = superuserPassword;
        this.passwordByDatabase = Map.copyOf(passwordByDatabase);
        this.passwordByService = Map.copyOf(passwordByService);
    }

    /** The role as which a service works in a database that it does not own. */
    public static String serviceRole(String database) {
        return database + "_service";
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL 17";
    }

    @Override
    public String url() {
        return "postgresql://127.0.0.1:" + port;
    }

    /** The address of one database for the reactive client, such as {@code postgresql://127.0.0.1:15432/catalog}. */
    public String reactiveUrl(String database) {
        return url() + "/" + database;
    }

    /** The address of one database for JDBC. */
    public String jdbcUrl(String database) {
        return "jdbc:" + reactiveUrl(database);
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        cluster.createIfMissing(superuserPassword);
        cluster.removeLeftovers();
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(cluster.program("postgres"));
        command.addAll(List.of("-D", cluster.data().toString(), "-p", Integer.toString(port)));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        command.addAll(List.of("-c", "max_connections=200", "-c", "shared_buffers=128MB"));
        command.addAll(List.of("-c", "max_wal_size=512MB", "-c", "timezone=UTC", "-c", "log_timezone=UTC"));
        command.addAll(durability.options());
        if (Files.exists(Path.of("/proc/self"))) {
            // After a crash: one call for the file system instead of one for each of some thousand files.
            command.addAll(List.of("-c", "recovery_init_sync_method=syncfs"));
        }
        return command;
    }

    @Override
    public boolean healthy() {
        return databases().answer();
    }

    @Override
    public void whenHealthy() throws IOException {
        databases().ensure(passwordByDatabase, passwordByService);
    }

    private Databases databases() {
        return new Databases(jdbcUrl(SUPERUSER), SUPERUSER, superuserPassword);
    }

    @Override
    public Signal stopSignal() {
        return Signal.INT;
    }

    /** Not KILL: the postmaster must take its backends with it. */
    @Override
    public Signal orphanSignal() {
        return Signal.QUIT;
    }
}
