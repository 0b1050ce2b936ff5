package de.turnus.audit.chain;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The entries in the database: the one place that knows their columns. */
public final class EntryTable {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final String COLUMNS =
            "number, at, actor, origin, request_id, operation, entity, key, action, before, after, previous_hash, hash";

    /** Rows that are held in memory at a time. */
    private static final int FETCHED = 500;

    private EntryTable() {}

    /** A time as entries have it. */
    public static String at(Instant instant) {
        return AT.format(instant);
    }

    /**
     * Puts events behind the last entry. Whoever else does so waits until this transaction has ended: nothing that takes
     * long should come after it.
     */
    public static void append(Connection connection, List<Event> events) throws SQLException {
        Head head = lockHead(connection);
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_entry (" + COLUMNS
                + ") values (?, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Event event : events) {
                Entry entry = Entry.after(head, event);
                bind(insert, entry);
                insert.addBatch();
                head = entry.toHead();
            }
            insert.executeBatch();
        }
        try (PreparedStatement update = connection.prepareStatement("update audit_head set number = ?, hash = ?")) {
            update.setLong(1, head.number());
            update.setString(2, head.hash());
            update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement insert, Entry entry) throws SQLException {
        Event event = entry.event();
        int column = 1;
        insert.setLong(column++, entry.number());
        for (String text : new @Nullable String[] {
            event.at(),
            event.actor(),
            event.origin(),
            event.requestId(),
            event.operation(),
            event.entity(),
            event.key(),
            event.action().name(),
            event.before() == null ? null : CanonicalJson.write(event.before()),
            event.after() == null ? null : CanonicalJson.write(event.after()),
            entry.previousHash(),
            entry.hash()
        }) {
            insert.setString(column++, text);
        }
    }

    private static Head lockHead(Connection connection) throws SQLException {
        return head(connection, "select number, hash from audit_head for update");
    }

    /** The end of the chain as it was kept with the last entry. */
    public static Head head(Connection connection) throws SQLException {
        return head(connection, "select number, hash from audit_head");
    }

    private static Head head(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException("audit_head is empty: the end of the audit's chain was removed");
            }
            return new Head(rows.getLong(1), rows.getString(2));
        }
    }

    /**
     * Hands on entries in the order of their numbers, few of them in memory at a time; the connection must not commit by
     * itself.
     *
     * @param where a condition with a question mark for each argument, and what may follow it
     */
    public static void read(Connection connection, String where, List<Object> arguments, Consumer<Entry> reader)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from audit_entry where " + where)) {
            select.setFetchSize(FETCHED);
            bind(select, arguments);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(entry(rows));
                }
            }
        }
    }

    /** How many entries fulfil a condition. */
    public static int count(Connection connection, String where, List<Object> arguments) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from audit_entry where " + where)) {
            bind(select, arguments);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return Math.toIntExact(rows.getLong(1));
            }
        }
    }

    private static void bind(PreparedStatement select, List<Object> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            Object argument = arguments.get(i);
            select.setObject(i + 1, argument instanceof Instant instant ? Timestamp.from(instant) : argument);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Event event = new Event(
                at(row.getTimestamp("at").toInstant()),
                row.getString("actor"),
                row.getString("origin"),
                row.getString("request_id"),
                row.getString("operation"),
                row.getString("entity"),
                row.getString("key"),
                ChangeKind.valueOf(row.getString("action")),
                columns(row.getString("before")),
                columns(row.getString("after")));
        return new Entry(row.getLong("number"), event, row.getString("previous_hash"), row.getString("hash"));
    }

    private static @Nullable Map<String, @Nullable Object> columns(@Nullable String json) {
        return json == null ? null : CanonicalJson.read(json);
    }
}
