package org.harvestlink.local.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

/** The databases and roles inside a server that runs, seen by its superuser. */
final class Databases {

    private final String jdbcUrl;
    private final Properties login = new Properties();

    Databases(String jdbcUrl, String superuser, String password) {
        this.jdbcUrl = jdbcUrl;
        login.setProperty("user", superuser);
        login.setProperty("password", password);
        login.setProperty("loginTimeout", "3");
        login.setProperty("connectTimeout", "3");
        login.setProperty("socketTimeout", "30");
    }

    /** True when the server takes connections and answers a query. */
    boolean answer() {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    /**
     * Makes what is missing of each database, its owner and the role of the service that works in it, and gives the roles
     * those passwords.
     */
    void ensure(Map<String, String> passwordByDatabase, Map<String, String> passwordByService) throws IOException {
        try (Connection connection = open()) {
            for (Map.Entry<String, String> entry : passwordByDatabase.entrySet()) {
                ensureDatabase(connection, entry.getKey(), entry.getValue());
            }
            for (Map.Entry<String, String> entry : passwordByService.entrySet()) {
                ensureService(connection, entry.getKey(), entry.getValue());
            }
            run(connection, "REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
        } catch (SQLException e) {
            throw new IOException("PostgreSQL refused to make a database: " + e.getMessage(), e);
        }
    }

    private Connection open() throws SQLException {
        return java.sql.DriverManager.getConnection(jdbcUrl, login);
    }

    private static void ensureDatabase(Connection connection, String name, String password) throws SQLException {
        String quoted = quoted(name);
        ensureRole(connection, name, password);
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE " + quoted + " OWNER " + quoted);
        }
        run(connection, "REVOKE ALL ON DATABASE " + quoted + " FROM PUBLIC");
    }

    /** What the role may do inside is for the database's owner to say, in its migrations. */
    private static void ensureService(Connection connection, String database, String password) throws SQLException {
        String role = LocalPostgres.serviceRole(database);
        ensureRole(connection, role, password);
        run(connection, "GRANT CONNECT ON DATABASE " + quoted(database) + " TO " + quoted(role));
    }

    private static void ensureRole(Connection connection, String name, String password) throws SQLException {
        String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
        run(
                connection,
                verb + " ROLE " + quoted(name) + " LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '"
                        + password.replace("'", "''") + "'");
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
