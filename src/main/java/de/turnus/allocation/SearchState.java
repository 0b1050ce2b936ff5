package de.turnus.allocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.run.SearchRun;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * How far a round's newest search is.
 *
 * @param status of the search: QUEUED until a thread is free
 * @param stage SEARCH or, with a plan at hand, PROOF; null unless it is SOLVING
 * @param score of the best plan so far
 * @param moves tried so far
 * @param seconds since it started, or that it took, in thousandths
 */
public record SearchState(
        SearchRun.Status status,
        SearchRun.@Nullable Stage stage,
        @Nullable Score score,
        long moves,
        BigDecimal seconds,
        @Nullable SearchSummary search,
        @Nullable String failure) {

    static SearchState of(SearchRun run) {
        return new SearchState(
                run.status(),
                run.stage(),
                run.score(),
                run.moves(),
                run.seconds(),
                SearchSummary.of(run),
                run.failure());
    }

    @JsonIgnore
    boolean isRunning() {
        return status.isRunning();
    }
}
