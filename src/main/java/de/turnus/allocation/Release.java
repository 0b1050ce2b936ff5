package de.turnus.allocation;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A round's release; nothing of it changes any more.
 *
 * @param requestedBy account of the project lead who asked for it
 * @param releasedBy account of another one
 * @param zusagen offices that have got one
 * @param waiting offices that had registered and wait for a later round
 */
public record Release(
        UUID round,
        String requestedBy,
        OffsetDateTime requestedAt,
        @Nullable String note,
        String releasedBy,
        OffsetDateTime releasedAt,
        ReleaseHashes hashes,
        int zusagen,
        int waiting) {}
