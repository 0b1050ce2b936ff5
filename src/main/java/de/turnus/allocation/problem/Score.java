package de.turnus.allocation.problem;

import java.util.Comparator;
import java.util.Map;

/**
 * What a plan is worth: the negative of its cost, so 0 is best and more is better.
 *
 * @param constraints the weighted share of every constraint, by {@link Constraint#id()}; they sum up to the levels
 */
public record Score(long hard, long placement, long policy, long ticket, Map<String, Long> constraints)
        implements Comparable<Score> {

    private static final Comparator<Score> BY_LEVEL = Comparator.comparingLong(Score::hard)
            .thenComparingLong(Score::placement)
            .thenComparingLong(Score::policy)
            .thenComparingLong(Score::ticket);

    public Score {
        constraints = Copy.of(constraints);
    }

    public boolean isFeasible() {
        return hard == 0;
    }

    /** What the plan is worth on one level. */
    public long of(Level level) {
        return switch (level) {
            case HARD -> hard;
            case PLACEMENT -> placement;
            case POLICY -> policy;
            case TICKET -> ticket;
        };
    }

    /** Compares level by level; the constraints play no part. */
    @Override
    public int compareTo(Score other) {
        return BY_LEVEL.compare(this, other);
    }
}
