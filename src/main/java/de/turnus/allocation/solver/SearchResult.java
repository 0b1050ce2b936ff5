package de.turnus.allocation.solver;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Score;

import java.time.Duration;
import java.util.List;

/**
 * What a search found.
 *
 * @param allocations the best plan, in the order of the participants
 * @param score of the plan, as the plain scorecard reckons it
 * @param moves how many moves were tried
 * @param elapsed from begin to end
 */
public record SearchResult(List<Allocation> allocations, Score score, SearchEnd endedBy, long moves, Duration elapsed) {
    /** The same search with a better plan that was made from its own. */
    public SearchResult improvedTo(List<Allocation> better, Score worth) {
        return new SearchResult(better, worth, endedBy, moves, elapsed);
    }

    /** The same search where what was to follow it was cut short. */
    public SearchResult cutShortBy(SearchEnd end) {
        return new SearchResult(allocations, score, end, moves, elapsed);
    }

    /** This search as the continuation of another. */
    public SearchResult after(SearchResult earlier) {
        return new SearchResult(
                allocations,
                score,
                endedBy,
                earlier.moves() + moves,
                earlier.elapsed().plus(elapsed));
    }
}
