package de.turnus.allocation;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A place that a project lead has fixed: every plan of the round keeps it.
 *
 * @param halbjahr null where only the team is fixed
 * @param analyseteam null where only the Halbjahr is fixed
 */
public record Pin(
        String ags,
        @Nullable String halbjahr,
        @Nullable String analyseteam,
        String reason,
        String pinnedBy,
        OffsetDateTime pinnedAt) {}
