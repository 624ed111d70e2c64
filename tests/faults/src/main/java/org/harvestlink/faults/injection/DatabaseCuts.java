package org.harvestlink.faults.injection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Ends connections between the services and PostgreSQL from the server's side, in whatever statement they are. */
public final class DatabaseCuts {

    private static final String CUT_HALF = """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where usename in ('catalog', 'offers', 'matching') and random() < 0.5
            """;

    private final String url;
    private final String password;

    /** @param password of PostgreSQL's superuser */
    public DatabaseCuts(int port, String password) {
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        this.password = password;
    }

    /** @return how many ended */
    int cutHalf() {
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(CUT_HALF)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the superuser can't cut connections", e);
        }
    }
}
