package de.turnus.audit;

import de.turnus.audit.chain.ChangeKind;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What a transaction has done to one row so far, with plain values. */
final class Change {
    /** What the transaction comes to, with the values that are kept; columns that are as they were are left out. */
    record Outcome(
            ChangeKind kind,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {}

    private final AuditedTable table;
    private final boolean existed;
    private final Map<String, @Nullable Object> before = new TreeMap<>();
    private final Map<String, @Nullable Object> after = new TreeMap<>();
    private boolean exists = true;

    /** @param existed whether the row was there before the transaction */
    Change(AuditedTable table, boolean existed) {
        this.table = table;
        this.existed = existed;
    }

    void created(Map<String, @Nullable Object> row) {
        exists = true;
        after.putAll(row);
    }

    void changed(String column, @Nullable Object was, @Nullable Object is) {
        keepFirst(column, was);
        after.put(column, is);
    }

    void deleted(Map<String, @Nullable Object> row) {
        row.forEach(this::keepFirst);
        after.clear();
        exists = false;
    }

    /** An earlier value, even if it was null, stays. */
    private void keepFirst(String column, @Nullable Object was) {
        if (!before.containsKey(column)) {
            before.put(column, was);
        }
    }

    /** Empty where nothing has come of it. */
    Optional<Outcome> outcome() {
        if (!existed) {
            return exists ? Optional.of(new Outcome(ChangeKind.CREATED, null, kept(after, false))) : Optional.empty();
        } else if (!exists) {
            return Optional.of(new Outcome(ChangeKind.DELETED, kept(before, false), null));
        }
        after.keySet().removeIf(column -> Objects.equals(before.get(column), after.get(column)));
        before.keySet().retainAll(after.keySet());
        Map<String, @Nullable Object> now = kept(after, true);
        return now.isEmpty() ? Optional.empty() : Optional.of(new Outcome(ChangeKind.CHANGED, kept(before, true), now));
    }

    private Map<String, @Nullable Object> kept(Map<String, @Nullable Object> row, boolean withNulls) {
        Map<String, @Nullable Object> kept = new TreeMap<>();
        for (AuditedTable.Column column : table.columns()) {
            ColumnRules.Treatment treatment = ColumnRules.of(table.name(), column.name(), column.text());
            Object value = row.get(column.name());
            if (treatment != ColumnRules.Treatment.IGNORED
                    && (value != null || withNulls && row.containsKey(column.name()))) {
                kept.put(column.name(), ColumnValue.kept(value, treatment));
            }
        }
        return kept;
    }
}
