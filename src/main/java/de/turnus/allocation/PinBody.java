package de.turnus.allocation;

import de.turnus.web.PlainText;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a project lead fixes, and why; see {@link Pin}. At least one of Halbjahr and Analyseteam. */
public record PinBody(
        @Nullable String halbjahr,
        @Nullable String analyseteam,

        @NotBlank @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String reason) {}
