package de.turnus.allocation;

import de.turnus.web.PlainText;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.time.OffsetDateTime;

/**
 * What is said beforehand about a source of randomness that does not exist yet.
 *
 * @param source German: which public outcome it is, and of which day
 * @param fallback German: what takes its place if it fails
 * @param notBefore the earliest moment of the draw; in the future
 * @param notation German: how the outcome is to be written, to the blank; null where that goes without saying
 */
public record LotteryAnnouncement(
        @NotBlank @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String source,

        @NotBlank @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String fallback,

        @NotNull OffsetDateTime notBefore,

        @Nullable @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String notation) {}
