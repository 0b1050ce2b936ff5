package de.turnus.interessenbekundung;

import de.turnus.web.PlainText;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A Halbjahr that the office cannot take, and why. */
public record ExcludedHalbjahr(
        @NotNull String halbjahr,

        @NotBlank @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String reason) {}
