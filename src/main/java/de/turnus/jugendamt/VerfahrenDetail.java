package de.turnus.jugendamt;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A {@link Verfahren} with what the project leads know of it.
 *
 * @param note what they keep about it
 * @param initiatedAt when it was entered as initiated by the office; null for all others
 * @param initiatedBy account that entered it
 * @param statusReason why it has its status
 * @param statusChangedAt null where the status never changed since the Verfahren was stored
 * @param statusChangedBy account that changed it
 */
record VerfahrenDetail(
        String ags,
        HalbjahrId halbjahr,
        String phase,
        VerfahrenStatus status,
        boolean selfInitiated,
        boolean assumed,
        String nameInSource,
        @Nullable String note,
        @Nullable OffsetDateTime initiatedAt,
        @Nullable String initiatedBy,
        @Nullable String statusReason,
        @Nullable OffsetDateTime statusChangedAt,
        @Nullable String statusChangedBy) {}
