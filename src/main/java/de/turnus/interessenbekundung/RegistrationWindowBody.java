package de.turnus.interessenbekundung;

import de.turnus.web.PlainText;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;
import java.util.List;

/** What a project lead says about a window; see {@link RegistrationWindow} for the meaning. */
public record RegistrationWindowBody(
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String name,

        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull @Size(min = 1, max = 40) List<@NotNull String> halbjahre,
        @Min(1) @Max(40) int maxWishes,
        @Min(0) @Max(39) int maxExcluded) {}
