package de.turnus.jugendamt;

import de.turnus.web.PlainText;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * How far a Verfahren has come now.
 *
 * @param reason up to 500 characters; required for {@code CANCELLED}
 */
record VerfahrenStatusBody(
        @NotNull VerfahrenStatus status,

        @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE) @Nullable
        String reason) {}
