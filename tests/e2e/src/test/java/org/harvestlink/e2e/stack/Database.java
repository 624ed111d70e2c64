package org.harvestlink.e2e.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One service's database, read where a query is the oracle. */
public final class Database {

    private final String url;
    private final String role;
    private final String password;

    Database(String url, String role, String password) {
        this.url = url;
        this.role = role;
        this.password = password;
    }

    /** The rows of a query, each as its columns with a space between. */
    public List<String> rows(String sql) {
        try (Connection connection = DriverManager.getConnection(url, role, password);
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one number that a query answers. */
    public long number(String sql) {
        return Long.parseLong(rows(sql).get(0));
    }

    /**
     * Moves what only time moves, such as the end of a hold; answers how many rows. It is no step of anybody's, so as the table's
     * owner it keeps the audit trail from taking it for one.
     */
    public int moveTime(String table, String update) {
        try (Connection connection = DriverManager.getConnection(url, role, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table " + table + " disable trigger keep_audit");
            int moved = statement.executeUpdate(update);
            statement.execute("alter table " + table + " enable trigger keep_audit");
            connection.commit();
            return moved;
        } catch (SQLException e) {
            throw new IllegalStateException(update, e);
        }
    }

    private static String row(ResultSet found) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            columns.add(String.valueOf(found.getObject(column)));
        }
        return String.join(" ", columns);
    }
}
