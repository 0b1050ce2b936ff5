package de.turnus.audit;

import de.turnus.audit.chain.CanonicalJson;
import de.turnus.web.Tabular;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A part of the audit, in the order of the numbers; as a table the same part. */
record AuditEntries(
        List<AuditEntry> items, int total, @Nullable String next) implements Tabular {
    @Override
    public String fileName() {
        return "audit";
    }

    @Override
    public List<String> header() {
        return List.of(
                "number",
                "at",
                "actor",
                "origin",
                "request_id",
                "operation",
                "entity",
                "key",
                "action",
                "before",
                "after",
                "previous_hash",
                "hash");
    }

    @Override
    public List<? extends List<? extends @Nullable Object>> rows() {
        return items.stream().map(AuditEntries::row).toList();
    }

    private static List<@Nullable Object> row(AuditEntry entry) {
        return Arrays.asList(
                entry.number(),
                entry.at().toString(),
                entry.actor(),
                entry.origin(),
                entry.requestId(),
                entry.operation(),
                entry.entity(),
                entry.key(),
                entry.action().name(),
                json(entry.before()),
                json(entry.after()),
                entry.previousHash(),
                entry.hash());
    }

    private static @Nullable String json(@Nullable Map<String, @Nullable Object> columns) {
        return columns == null ? null : CanonicalJson.write(columns);
    }
}
