package de.turnus.allocation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/**
 * What a REPLAN is to reckon with.
 *
 * @param round the released round whose plan it mends; a released REPLAN, too
 * @param changes since the release; none only where somebody is loosened
 * @param loosened whose released place may change; null for nobody's
 */
@Schema(name = "Replan")
public record ReplanBody(
        @NotNull UUID round,
        @NotNull @Size(max = 500) List<@NotNull @Valid ReplanChangeBody> changes,
        @Nullable LooseningChoice loosened) {}
