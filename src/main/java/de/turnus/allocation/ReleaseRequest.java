package de.turnus.allocation;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A project lead asks another one to release a round's plan.
 *
 * @param by account of who asks
 * @param note what they add; null where nothing
 * @param hashes of the documents, as they were then
 */
public record ReleaseRequest(
        String by, OffsetDateTime at, @Nullable String note, ReleaseHashes hashes) {}
