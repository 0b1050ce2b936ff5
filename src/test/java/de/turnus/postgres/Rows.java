package de.turnus.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table, stored and read as the service does: over JDBC, with the role of the service. */
final class Rows {
    private Rows() {}

    static void store(EmbeddedPostgres database, String row) throws SQLException {
        try (Connection connection = connect(database, database.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (content text)");
            statement.execute("INSERT INTO kept VALUES ('" + row + "')");
        }
    }

    static List<String> kept(EmbeddedPostgres database) throws SQLException {
        return query(database, "SELECT content FROM kept");
    }

    static List<String> query(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = connect(database, database.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    static Connection connect(EmbeddedPostgres database, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), password);
    }
}
