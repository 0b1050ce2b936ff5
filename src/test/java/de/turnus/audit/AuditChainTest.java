package de.turnus.audit;

import de.turnus.audit.chain.ChangeKind;
import de.turnus.audit.chain.EntryTable;
import de.turnus.audit.chain.Event;
import de.turnus.interessenbekundung.Windows;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import javax.sql.DataSource;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import static de.turnus.Api.asLead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** That the chain holds on a real database, whoever writes at the same time, and stays as it was written. */
@QuarkusTest
class AuditChainTest {
    private static final int CHANGES = 50;
    private static final Event EVENT = new Event(
            "2026-01-01T00:00:00.000Z",
            "system",
            null,
            null,
            "AuditChainTest",
            "halbjahr",
            "2026-H1",
            ChangeKind.CHANGED,
            Map.of("max_seats", 20L),
            Map.of("max_seats", 21L));

    @Inject
    DataSource database;

    @Test
    void changesAtTheSameTimeLeaveAChainWithoutAGap() throws Exception {
        long before = Audit.requireValid(Audit.export());
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Callable<String>> changes = IntStream.range(0, CHANGES)
                    .<Callable<String>>mapToObj(i -> () -> Windows.open("2032-01-01", "2032-01-31", 0, "2026-H1"))
                    .toList();
            for (Future<String> change : threads.invokeAll(changes)) {
                change.get();
            }
        }

        List<String> export = Audit.export();
        assertThat(Audit.requireValid(export)).isGreaterThanOrEqualTo(before + CHANGES);
        String hash = asLead().get("/audit-entries/head").path("hash");
        assertThat(export.getLast()).contains("\"hash\":\"" + hash + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'niemand' where number = 1",
                "delete from audit_entry where number = 1",
                "truncate audit_entry",
                "update audit_head set number = number - 1",
                "update audit_head set number = number + 1",
                "update audit_head set hash = repeat('0', 64)",
                "delete from audit_head",
                "truncate audit_head",
                "insert into audit_head (number, hash) values (0, '')"
            })
    void theDatabaseRefusesToAlterWhatWasWritten(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isIn("23514", "23505");
        }
    }

    /** It may put entries behind the last, and no trigger has to hold it back from more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'niemand' where number = 1",
                "delete from audit_entry where number = 1",
                "truncate audit_entry",
                "delete from audit_head",
                "insert into audit_head (one, number, hash) values (false, 0, '')",
                "truncate audit_head"
            })
    void aRoleWithTheGrantsOfTheRunbookMayOnlyAddEntries(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // the test's role may make no other, but take from itself what the runbook takes from the service's
            statement.execute("revoke update, delete, truncate on audit_entry from current_user");
            statement.execute("revoke insert, delete, truncate on audit_head from current_user");
            EntryTable.append(connection, List.of(EVENT));
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42501");
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
