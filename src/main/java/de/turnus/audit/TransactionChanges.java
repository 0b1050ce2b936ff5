package de.turnus.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** All that a transaction has changed so far, in the order in which it first touched each row. */
final class TransactionChanges {
    /** A row. */
    record RowKey(String table, String key) {}

    private final Map<RowKey, Change> changes = new LinkedHashMap<>();
    private boolean written;

    /** @param existed whether the row was there before the transaction, if this is the first that is heard of it */
    Change of(AuditedTable table, String key, boolean existed) {
        if (written) {
            // must not go on: the change would be stored without its entry
            throw new IllegalStateException("Change of " + table.name() + " behind the transaction's audit entries");
        }
        return changes.computeIfAbsent(new RowKey(table.name(), key), k -> new Change(table, existed));
    }

    /** Hands over what the transaction has come to; there must be no change after that. */
    void write(BiConsumer<RowKey, Change> entry) {
        written = true;
        changes.forEach(entry);
    }
}
