package de.turnus.allocation.explanation;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why an office is where the plan has it.
 *
 * @param halbjahr null where it is not placed
 * @param analyseteam null where it is not placed
 * @param wishRank 1 for its first wish; null where the Halbjahr is not among its wishes, or it has none, or no place
 * @param wishes how many it has
 * @param pinned whether a project lead has fixed its place; all that follows is reckoned without that
 * @param costs what its own place costs, by constraint, weighted, without those that are 0
 * @param alternatives every other Halbjahr, in the order of the problem
 * @param summary German: the place and, for every better wish, what it would have cost and why
 */
public record Explanation(
        String ags,
        String name,
        @Nullable String halbjahr,
        @Nullable String analyseteam,
        @Nullable Integer wishRank,
        int wishes,
        boolean pinned,
        Map<String, Long> costs,
        List<Alternative> alternatives,
        String summary) {
    public Explanation {
        costs = Collections.unmodifiableMap(new LinkedHashMap<>(costs));
        alternatives = List.copyOf(alternatives);
    }

    /** The same explanation, told in other words. */
    public Explanation withSummary(String other) {
        return new Explanation(ags, name, halbjahr, analyseteam, wishRank, wishes, pinned, costs, alternatives, other);
    }
}
