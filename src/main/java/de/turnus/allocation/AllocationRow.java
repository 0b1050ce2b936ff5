package de.turnus.allocation;

import de.turnus.allocation.problem.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Where a round's plan puts an office.
 *
 * @param halbjahr null where it is not placed
 * @param analyseteam null where it is not placed
 * @param wishRank 1 for its first wish; null without wishes or place
 * @param pinned whether a project lead fixed it
 */
public record AllocationRow(
        String ags,
        String name,
        Claim claim,
        @Nullable String halbjahr,
        @Nullable String analyseteam,
        @Nullable Integer wishRank,
        boolean pinned,
        String landschaftsverband,
        String regierungsbezirk,
        String kreis,
        String sizeClass) {}
