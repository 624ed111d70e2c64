package org.harvestlink.benchmarks.market;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The peer: PostgreSQL's own {@code pgbench} inserts, in one transaction and with the same durability, the rows that a
 * listing leaves behind in its service's database: the listing, its event, the kept answer. On the server of the market, after it.
 */
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final int port;
    private final String password;

    Pgbench(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** Transactions a second; empty when there is no pgbench on this machine. */
    Optional<Double> perSecond(int seconds, Path directory) throws IOException, InterruptedException, SQLException {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path script = Files.writeString(directory.resolve("listing.sql"), script());
        ProcessBuilder builder = new ProcessBuilder(
                        program.get().toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=8",
                        "--jobs=2",
                        "--time=" + seconds,
                        "--file=" + script,
                        "--host=127.0.0.1",
                        "--port=" + port,
                        "--username=catalog",
                        "catalog")
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(printed);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IOException("pgbench failed: " + printed);
        }
        return Optional.of(Double.valueOf(tps.group(1)));
    }

    private static Optional<Path> program() throws IOException {
        List<Path> places = new ArrayList<>();
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .forEach(places::add);
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.map(version -> version.resolve("bin")).forEach(places::add);
            }
        }
        return places.stream()
                .map(place -> place.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Makes tables like those of the market, each with a row of the market as a pattern, and what inserts more of them. */
    private String script() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/catalog", "catalog", password);
                Statement statement = connection.createStatement()) {
            return "begin;\n"
                    + insert(statement, "harvest", "id", "gen_random_uuid()", "true")
                    + insert(statement, "outbox", "id", "gen_random_uuid()", "topic = 'harvests'")
                    + insert(statement, "idempotency", "key", "gen_random_uuid()::text", "status = 201")
                    + "commit;\n";
        }
    }

    private static String insert(Statement statement, String table, String key, String newKey, String pattern)
            throws SQLException {
        String copy = "pgbench_" + table;
        statement.execute("create table " + copy + " (like " + table + " including all)");
        statement.execute(
                "create table " + copy + "_pattern as select * from " + table + " where " + pattern + " limit 1");
        List<String> columns = new ArrayList<>();
        try (ResultSet found =
                statement.executeQuery("select column_name from information_schema.columns where table_name = '" + table
                        + "' and table_schema = 'public' and column_name not in ('seq', 'feed_position', '" + key
                        + "')")) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        String others = String.join(", ", columns);
        return "insert into " + copy + " (" + key + ", " + others + ") select " + newKey + ", " + others + " from "
                + copy + "_pattern;\n";
    }
}
