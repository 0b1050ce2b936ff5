package de.turnus.allocation;

import de.turnus.allocation.solver.SearchEnd;
import de.turnus.allocation.solver.SearchResult;

import java.math.BigDecimal;

/**
 * How a plan came about.
 *
 * @param endedBy only {@link SearchEnd#COMPLETED} gives the same plan on every machine
 * @param moves how many were tried
 * @param seconds from begin to end, in thousandths
 */
public record SearchSummary(SearchEnd endedBy, long moves, BigDecimal seconds) {
    public static SearchSummary of(SearchResult result) {
        return new SearchSummary(
                result.endedBy(),
                result.moves(),
                BigDecimal.valueOf(result.elapsed().toMillis(), 3));
    }
}
