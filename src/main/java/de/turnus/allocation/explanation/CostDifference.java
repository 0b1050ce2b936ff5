package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Constraint;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What another plan costs more than the plan, level by level; below 0 it costs less. Exact: the difference of the two
 * scorecards.
 *
 * @param constraints the same by constraint, weighted, without those in which the plans are equal; they sum up to the levels
 */
public record CostDifference(long hard, long placement, long policy, long ticket, Map<String, Long> constraints) {
    public CostDifference {
        constraints = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(constraints));
    }

    /** @param plan and {@code other}: costs by ordinal of {@link Constraint} */
    static CostDifference between(long[] plan, long[] other) {
        Map<String, Long> constraints = new LinkedHashMap<>();
        long[] levels = new long[4];
        for (Constraint constraint : Constraint.values()) {
            long difference = other[constraint.ordinal()] - plan[constraint.ordinal()];
            levels[constraint.level().ordinal()] += difference;
            if (difference != 0) {
                constraints.put(constraint.id(), difference);
            }
        }
        return new CostDifference(levels[0], levels[1], levels[2], levels[3], constraints);
    }

    /** Of one constraint; 0 where the plans are equal in it. */
    long of(Constraint constraint) {
        return constraints.getOrDefault(constraint.id(), 0L);
    }

    Levels levels() {
        return new Levels(hard, placement, policy, ticket);
    }
}
