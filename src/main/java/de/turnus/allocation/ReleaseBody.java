package de.turnus.allocation;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Pattern;

/**
 * What a project lead releases.
 *
 * @param planHash SHA-256 of the plan that they have looked at; null to go by the request alone
 */
public record ReleaseBody(
        @Nullable
        @Pattern(
                regexp = "[0-9a-f]{64}",
                message = "muss der SHA-256 des Plans aus dem Freigabeantrag sein: 64 Ziffern aus 0 bis 9 und a bis f")
        String planHash) {
    static final ReleaseBody AS_REQUESTED = new ReleaseBody(null);
}
