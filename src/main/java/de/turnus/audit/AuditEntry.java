package de.turnus.audit;

import de.turnus.audit.chain.ChangeKind;
import de.turnus.audit.chain.Entry;
import de.turnus.audit.chain.Event;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;

/** An entry as the list shows it; what is hashed is a line of the export. */
record AuditEntry(
        long number,
        OffsetDateTime at,
        String actor,
        @Nullable String origin,
        @Nullable String requestId,
        String operation,
        String entity,
        String key,
        ChangeKind action,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after,
        String previousHash,
        String hash) {
    static AuditEntry of(Entry entry, ZoneId zone) {
        Event event = entry.event();
        return new AuditEntry(
                entry.number(),
                Instant.parse(event.at()).atZone(zone).toOffsetDateTime(),
                event.actor(),
                event.origin(),
                event.requestId(),
                event.operation(),
                event.entity(),
                event.key(),
                event.action(),
                event.before(),
                event.after(),
                entry.previousHash(),
                entry.hash());
    }
}
