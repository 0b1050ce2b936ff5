package de.turnus.allocation;

import de.turnus.web.PlainText;
import org.jspecify.annotations.Nullable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Seats that have become free, and the source of randomness that decides who of those who wait gets them.
 *
 * @param urn its id, as the commitment of the draw names it
 * @param seats by Halbjahr; no more in all than offices wait
 */
public record ReplacementBody(
        @NotBlank @Size(max = 40) String urn,
        @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid FreedSeats> seats,

        @NotBlank @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String source,

        @NotBlank @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String fallback,

        @NotNull OffsetDateTime notBefore,

        @Nullable @Size(max = 500) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        String notation) {

    /**
     * Seats in one Halbjahr.
     *
     * @param id as {@code 2026-H1}
     */
    public record FreedSeats(
            @NotBlank @Size(max = 20) String id,
            @Min(1) @Max(1000) int seats) {}

    LotteryAnnouncement announcement() {
        return new LotteryAnnouncement(source, fallback, notBefore, notation);
    }
}
