package de.turnus.audit.chain;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What an entry says of a change, before it has its place in the chain.
 *
 * @param at UTC, as {@code 2026-11-22T08:00:00.123Z}, always with milliseconds
 * @param actor the account, or {@code system} for what the service does of itself
 * @param origin the caller's address as the server sees it; null for what the service does of itself
 * @param requestId the same for all entries of one request; null for what the service does of itself
 * @param operation method and path of the request, or the name of the job
 * @param entity the table
 * @param key the row's key; the parts of one that has several are joined by a slash
 * @param before the columns that differ, by name, as they were; null where there was no row
 * @param after the same as they are now; null where there is no row any more
 */
public record Event(
        String at,
        String actor,
        @Nullable String origin,
        @Nullable String requestId,
        String operation,
        String entity,
        String key,
        ChangeKind action,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {}
