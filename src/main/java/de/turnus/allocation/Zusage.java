package de.turnus.allocation;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What a released plan promises to an office.
 *
 * @param begin first day of the Halbjahr
 * @param end its last day
 * @param explanation German: why this Halbjahr; names no other office
 * @param acceptedAt when the office took note of it; null before
 * @param acceptedBy its account; null before
 * @param replacedBy released REPLAN that gave the office another place, or took note that it has none any more; null where
 *     this Zusage counts
 */
public record Zusage(
        UUID round,
        String ags,
        String name,
        HalbjahrId halbjahr,
        LocalDate begin,
        LocalDate end,
        Team analyseteam,
        SurveyWaves surveys,
        String explanation,
        OffsetDateTime releasedAt,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable String acceptedBy,
        @Nullable UUID replacedBy) {
    /**
     * The team that accompanies the Verfahren.
     *
     * @param organisations of its three members, each once; empty where the team no longer exists
     */
    public record Team(String id, List<String> organisations) {}
}
