package de.turnus.interessenbekundung;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An office's binding registration in a window; {@link InteressenbekundungBody} says what its parts mean.
 *
 * @param revision 1 for the first submission, one more with every change, withdrawal and return
 */
public record Interessenbekundung(
        UUID registrationWindow,
        String ags,
        Status status,
        ContactPerson contactPerson,
        boolean commitmentAmtsleitung,
        boolean researchConsent,
        boolean selfInitiated,
        List<String> wishes,
        List<ExcludedHalbjahr> excluded,
        OffsetDateTime submittedAt,
        OffsetDateTime changedAt,
        int revision) {

    /** Whether the registration stands. */
    @Schema(name = "InteressenbekundungStatus")
    public enum Status {
        SUBMITTED,
        WITHDRAWN
    }
}
