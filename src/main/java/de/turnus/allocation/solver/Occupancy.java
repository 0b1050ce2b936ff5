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
    private final Capacities capacities;
    private final int[] placed;
    private final long[] cost = new long[Constraint.values().length];

    Occupancy(Capacities capacities) {
        this.capacities = capacities;
        this.placed = new int[capacities.rows * capacities.halbjahre];
        for (int halbjahr = 0; halbjahr < capacities.halbjahre; halbjahr++) {
            chargeSeats(halbjahr, 0, 1);
            for (int row = 1; row < capacities.rows; row++) {
                chargeQuota(row, capacities.cell(row, halbjahr), 0, 1);
            }
        }
    }

    /** The unweighted cost that the counts cause under the constraint, 0 or more. */
    long cost(Constraint constraint) {
        return cost[constraint.ordinal()];
    }

    void add(Office office, int halbjahr, int team) {
        shift(office, halbjahr, team, 1);
    }

    void remove(Office office, int halbjahr, int team) {
        shift(office, halbjahr, team, -1);
    }

    private void shift(Office office, int halbjahr, int team, int by) {
        int before = placed[halbjahr];
        chargeSeats(halbjahr, before, -1);
        chargeSeats(halbjahr, before + by, 1);
        placed[halbjahr] = before + by;
        shiftTeam(halbjahr, team, by);
        for (int row : office.groups) {
            shiftQuota(row, capacities.cell(row, halbjahr), by);
        }
    }

    private void shiftTeam(int halbjahr, int team, int by) {
        int row = Capacities.teamRow(team);
        int cell = capacities.cell(row, halbjahr);
        int seats = capacities.teamSeats[team * capacities.halbjahre + halbjahr];
        cost[Constraint.TEAM_SEATS.ordinal()] +=
                Math.max(0, placed[cell] + by - seats) - Math.max(0, placed[cell] - seats);
        shiftQuota(row, cell, by);
    }

    private void shiftQuota(int row, int cell, int by) {
        int before = placed[cell];
        chargeQuota(row, cell, before, -1);
        chargeQuota(row, cell, before + by, 1);
        placed[cell] = before + by;
    }

    private void chargeSeats(int halbjahr, int count, int sign) {
        long off = (long) count - capacities.targetSeats[halbjahr];
        cost[Constraint.HALBJAHR_TARGET.ordinal()] += sign * off * off;
        cost[Constraint.HALBJAHR_MIN_SEATS.ordinal()] +=
                sign * Math.max(0, (long) capacities.minSeats[halbjahr] - count);
        cost[Constraint.HALBJAHR_MAX_SEATS.ordinal()] +=
                sign * Math.max(0, (long) count - capacities.maxSeats[halbjahr]);
    }

    private void chargeQuota(int row, int cell, int count, int sign) {
        long excess = Math.max(0L, Math.max((long) capacities.lo[cell] - count, (long) count - capacities.hi[cell]));
        cost[capacities.quotaConstraint[row].ordinal()] += sign * excess * excess;
    }

    @Override
    public String toString() {
        return "Occupancy" + Arrays.toString(placed);
    }
}
