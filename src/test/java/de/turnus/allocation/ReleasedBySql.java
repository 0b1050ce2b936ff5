package de.turnus.allocation;

import javax.sql.DataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Rounds whose plan is promised, without anybody who asks for it and releases it. */
final class ReleasedBySql {
    private ReleasedBySql() {}

    /** @param round its path, PLANNED or READY */
    static void release(DataSource database, String round) throws SQLException {
        String id = round.substring(round.lastIndexOf('/') + 1);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update allocation_round set status = 'READY' where status = 'PLANNED' and id = '" + id + "'");
            statement.execute("update allocation_round set status = 'RELEASED' where id = '" + id + "'");
        }
    }
}
