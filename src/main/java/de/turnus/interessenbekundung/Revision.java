package de.turnus.interessenbekundung;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.OffsetDateTime;

/**
 * One step in the history of a registration.
 *
 * @param account who did it
 * @param content the registration as it stood afterwards
 */
public record Revision(
        int revision, Action action, String account, OffsetDateTime changedAt, Interessenbekundung content) {

    /** What happened in the step. */
    @Schema(name = "RevisionAction")
    public enum Action {
        SUBMITTED,
        CHANGED,
        WITHDRAWN
    }
}
