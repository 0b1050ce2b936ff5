package de.turnus.audit;

import de.turnus.audit.chain.ChangeKind;
import de.turnus.audit.chain.EntryTable;
import de.turnus.audit.chain.Event;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

/** Says what the one lock of all writers costs, as docs/audit.md has it; asserts that the chain holds. */
@QuarkusTest
class AuditCostTest {
    private static final int TRANSACTIONS = 400;
    private static final int WRITERS = 8;
    private static final int MANY = 200;

    @Inject
    DataSource database;

    @Test
    void whatTheEntriesOfATransactionCost() throws Exception {
        long before = Audit.head();
        write(TRANSACTIONS, 1); // warm
        print("one entry, one writer", write(TRANSACTIONS, 1), TRANSACTIONS);
        print(MANY + " entries, one writer", write(20, MANY), 20);
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            Callable<Long> writer = () -> write(TRANSACTIONS / WRITERS, 1);
            for (Future<Long> written : threads.invokeAll(Collections.nCopies(WRITERS, writer))) {
                written.get();
            }
        }
        print("one entry, " + WRITERS + " writers at once", System.nanoTime() - start, TRANSACTIONS);

        assertThat(Audit.requireValid(Audit.export())).isEqualTo(before + 3L * TRANSACTIONS + 20L * MANY);
    }

    /** Transactions that do nothing but write entries; answers nanoseconds. */
    private long write(int transactions, int entries) throws SQLException {
        List<Event> events = Collections.nCopies(
                entries,
                new Event(
                        "2026-01-01T00:00:00.000Z",
                        "system",
                        null,
                        null,
                        "AuditCostTest",
                        "halbjahr",
                        "2026-H1",
                        ChangeKind.CHANGED,
                        Map.of("max_seats", 20L),
                        Map.of("max_seats", 21L)));
        long start = System.nanoTime();
        for (int i = 0; i < transactions; i++) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                EntryTable.append(connection, events);
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
        return System.nanoTime() - start;
    }

    private static void print(String what, long nanoseconds, int transactions) {
        System.out.printf("%s: %.2f ms a transaction%n", what, nanoseconds / 1e6 / transactions);
    }
}
