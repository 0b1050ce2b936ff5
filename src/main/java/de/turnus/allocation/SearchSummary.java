package de.turnus.allocation;

import de.turnus.allocation.run.SearchRun;
import de.turnus.allocation.solver.SearchEnd;
import de.turnus.allocation.solver.SearchResult;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * How a plan was found.
 *
 * @param endedBy COMPLETED: the same problem gives this plan on every machine, unless it was resumed; TIME_LIMIT and
 *     STOPPED: it was cut short, and another run may end elsewhere
 * @param moves tried
 * @param seconds taken, in thousandths
 * @param resumed how often the search went on from its best plan so far, because the process that ran it had died or
 *     stopped; another run may end elsewhere where this is not 0
 */
public record SearchSummary(SearchEnd endedBy, long moves, BigDecimal seconds, int resumed) {
    public static SearchSummary of(SearchResult result) {
        return new SearchSummary(
                result.endedBy(),
                result.moves(),
                BigDecimal.valueOf(result.elapsed().toMillis(), 3),
                0);
    }

    /** The summary of a run that has ended with a plan; null for any other. */
    public static @Nullable SearchSummary of(SearchRun run) {
        return run.endedBy() == null
                ? null
                : new SearchSummary(run.endedBy(), run.moves(), run.seconds(), run.resumed());
    }
}
