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

    /** Makes each database and its role where they are missing, and gives the role that password. */
    void ensure(Map<String, String> passwordByDatabase) throws IOException {
        try (Connection connection = open()) {
            for (Map.Entry<String, String> entry : passwordByDatabase.entrySet()) {
                ensure(connection, entry.getKey(), entry.getValue());
            }
            run(connection, "REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
        } catch (SQLException e) {
            throw new IOException("PostgreSQL refused to make a database: " + e.getMessage(), e);
        }
    }

    private Connection open() throws SQLException {
        return java.sql.DriverManager.getConnection(jdbcUrl, login);
    }

    private static void ensure(Connection connection, String name, String password) throws SQLException {
        String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
        String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
        run(connection, verb + " ROLE " + quoted + " LOGIN PASSWORD '" + password.replace("'", "''") + "'");
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE " + quoted + " OWNER " + quoted);
        }
        run(connection, "REVOKE ALL ON DATABASE " + quoted + " FROM PUBLIC");
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
