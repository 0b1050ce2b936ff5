package de.turnus.allocation.problem;

/**
 * How many placements of one group, or of one team, a Halbjahr may hold without cost.
 *
 * @param group the group's name, or the team's id for {@link Constraint#TEAM_WORKLOAD}
 * @param lo fewest, the share rounded down
 * @param hi most, the share rounded up
 */
public record Quota(Constraint constraint, String group, String halbjahr, int lo, int hi) {

    /** The unweighted cost of {@code placed} placements: the square of what is missing or too many. */
    public long cost(int placed) {
        long excess = Math.max(0, Math.max(lo - placed, placed - hi));
        return excess * excess;
    }
}
