package de.turnus.audit;

import de.turnus.audit.chain.Entry;
import de.turnus.audit.chain.EntryTable;
import de.turnus.audit.chain.Head;
import de.turnus.web.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Reads the audit; nothing but changes themselves writes it. */
@ApplicationScoped
class AuditService {
    private static final int LINES_AT_A_TIME = 1000;

    private final DataSource database;
    private final Clock clock;

    AuditService(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    AuditEntries entries(AuditFilter filter, int limit, @Nullable String cursor) {
        Page.requireLimit(limit);
        AuditFilter.Condition wanted = filter.toCondition(clock.getZone());
        List<Object> arguments = new ArrayList<>(wanted.arguments());
        arguments.add(cursor == null ? 0L : Page.numberIn(cursor));
        List<AuditEntry> items = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            int total = EntryTable.count(connection, wanted.where(), wanted.arguments());
            EntryTable.read(
                    connection,
                    wanted.where() + " and number > ? order by number limit " + (limit + 1),
                    arguments,
                    entry -> items.add(AuditEntry.of(entry, clock.getZone())));
            boolean more = items.size() > limit;
            List<AuditEntry> page = List.copyOf(more ? items.subList(0, limit) : items);
            return new AuditEntries(
                    page, total, more ? Page.cursorAfter(page.getLast().number()) : null);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit cannot be read", e);
        }
    }

    AuditHead head() {
        try (Connection connection = database.getConnection()) {
            Head head = EntryTable.head(connection);
            return new AuditHead(head.number(), head.hash());
        } catch (SQLException e) {
            throw new IllegalStateException("The end of the audit cannot be read", e);
        }
    }

    /**
     * Every entry up to the head as it is now, a line each. Read in parts, so that a slow reader holds no connection and
     * meets no time limit; what is stored does not change in between.
     */
    void export(OutputStream out) {
        long last = head().number();
        for (long number = 0; number < last; number += LINES_AT_A_TIME) {
            long after = number;
            for (Entry entry : QuarkusTransaction.requiringNew().call(() -> part(after, last))) {
                writeLine(entry, out);
            }
        }
    }

    private List<Entry> part(long after, long last) throws SQLException {
        List<Entry> part = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            EntryTable.read(
                    connection,
                    "number > ? and number <= ? order by number",
                    List.of(after, Math.min(last, after + LINES_AT_A_TIME)),
                    part::add);
        }
        return part;
    }

    private static void writeLine(Entry entry, OutputStream out) {
        try {
            out.write((entry.toLine() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
