package de.turnus.allocation.solver;

import de.turnus.allocation.problem.Constraint;

import java.util.Arrays;

/**
 * How many placements every cell holds, and what that costs, kept up to date placement by placement.
 *
 * <p>Starts with what an empty plan costs, so a Halbjahr, team or group without any placement counts like every other:
 * a {@code groupBy} by Halbjahr would have no row for it and lose its lower bound, its fewest seats and its target.
 */
final class Occupancy {
    private static final int HALBJAHR_TARGET = Constraint.HALBJAHR_TARGET.ordinal();
    private static final int HALBJAHR_MIN_SEATS = Constraint.HALBJAHR_MIN_SEATS.ordinal();
    private static final int HALBJAHR_MAX_SEATS = Constraint.HALBJAHR_MAX_SEATS.ordinal();
    private static final int TEAM_SEATS = Constraint.TEAM_SEATS.ordinal();

    private final Capacities capacities;
    private final int[] placed;
    private final long[] cost = new long[Constraint.values().length];

    Occupancy(Capacities capacities) {
        this.capacities = capacities;
        this.placed = new int[capacities.rows * capacities.halbjahre];
        for (int halbjahr = 0; halbjahr < capacities.halbjahre; halbjahr++) {
            long target = capacities.targetSeats[halbjahr];
            cost[HALBJAHR_TARGET] += target * target;
            cost[HALBJAHR_MIN_SEATS] += capacities.minSeats[halbjahr];
            for (int row = 1; row < capacities.rows; row++) {
                long missing = capacities.lo[capacities.cell(row, halbjahr)];
                cost[capacities.quotaConstraint[row]] += missing * missing;
            }
        }
    }

    /** The unweighted cost that the counts cause under the constraint, 0 or more. */
    long cost(Constraint constraint) {
        return cost[constraint.ordinal()];
    }

    void add(Office office, int halbjahr, int team) {
        int before = placed[halbjahr]++;
        cost[HALBJAHR_TARGET] += 2L * (before - capacities.targetSeats[halbjahr]) + 1;
        cost[HALBJAHR_MIN_SEATS] -= before < capacities.minSeats[halbjahr] ? 1 : 0;
        cost[HALBJAHR_MAX_SEATS] += before < capacities.maxSeats[halbjahr] ? 0 : 1;
        int seat = capacities.seat(halbjahr, team);
        cost[TEAM_SEATS] += addTo(Capacities.teamRow(team), halbjahr) < capacities.teamSeats[seat] ? 0 : 1;
        for (int row : office.groups) {
            addTo(row, halbjahr);
        }
    }

    void remove(Office office, int halbjahr, int team) {
        int after = --placed[halbjahr];
        cost[HALBJAHR_TARGET] -= 2L * (after - capacities.targetSeats[halbjahr]) + 1;
        cost[HALBJAHR_MIN_SEATS] += after < capacities.minSeats[halbjahr] ? 1 : 0;
        cost[HALBJAHR_MAX_SEATS] -= after < capacities.maxSeats[halbjahr] ? 0 : 1;
        int seat = capacities.seat(halbjahr, team);
        cost[TEAM_SEATS] -= removeFrom(Capacities.teamRow(team), halbjahr) < capacities.teamSeats[seat] ? 0 : 1;
        for (int row : office.groups) {
            removeFrom(row, halbjahr);
        }
    }

    private int addTo(int row, int halbjahr) {
        int cell = capacities.cell(row, halbjahr);
        int before = placed[cell]++;
        cost[capacities.quotaConstraint[row]] += costOfOneMore(cell, before);
        return before;
    }

    private int removeFrom(int row, int halbjahr) {
        int cell = capacities.cell(row, halbjahr);
        int after = --placed[cell];
        cost[capacities.quotaConstraint[row]] -= costOfOneMore(cell, after);
        return after;
    }

    /** The difference between the squares of two neighbouring excesses. */
    private long costOfOneMore(int cell, int count) {
        if (count < capacities.lo[cell]) {
            return 2L * (count - capacities.lo[cell]) + 1;
        }
        return count < capacities.hi[cell] ? 0 : 2L * (count - capacities.hi[cell]) + 1;
    }

    @Override
    public String toString() {
        return "Occupancy" + Arrays.toString(placed);
    }
}
