package de.turnus.jugendamt;

import de.turnus.halbjahr.HalbjahrId;
import de.turnus.web.PlainText;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A Verfahren that an office initiates itself, outside the order (§ 8 (4) LKG NRW).
 *
 * @param note what the project leads keep about it, up to 500 characters
 */
record VerfahrenBody(
        @NotNull HalbjahrId halbjahr,

        @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE) @Nullable
        String note) {}
