package de.turnus.allocation.explanation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a plan costs more with one office in another place and all else as it is.
 *
 * @param halbjahrNow where the office is; null where it has no place
 * @param analyseteamNow with whom; null where it has no place
 * @param halbjahr of the other place
 * @param analyseteam of the other place
 * @param breaks German: each hard constraint that would be broken; empty where none is
 * @param summary German: all of this in a sentence
 */
public record PlaceCost(
        String ags,
        String name,
        @Nullable String halbjahrNow,
        @Nullable String analyseteamNow,
        String halbjahr,
        String analyseteam,
        CostDifference cost,
        List<String> breaks,
        String summary) {
    public PlaceCost {
        breaks = List.copyOf(breaks);
    }
}
