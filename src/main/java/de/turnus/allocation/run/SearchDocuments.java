package de.turnus.allocation.run;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a search that has ended with a plan, letter for letter.
 *
 * @param plan the allocations
 * @param certificate null for plans from before there were proofs
 * @param pruefbericht null for plans from before there were checks
 */
public record SearchDocuments(
        String problem,
        String plan,
        @Nullable String certificate,
        @Nullable String pruefbericht) {}
