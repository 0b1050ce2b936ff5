package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;

/** A plan by positions, and what it costs on each level, kept up to date move by move. */
final class Seating {
    final CostTable table;
    private final int[] places;
    private final int[] placed;
    private final int[] counts;
    private long hard;
    private long placement;
    private long policy;
    private long ticket;

    Seating(CostTable table, List<Allocation> plan) {
        this(table, places(table, plan));
    }

    Seating(CostTable table, int[] places) {
        this.table = table;
        this.places = new int[table.offices];
        Arrays.fill(this.places, NOWHERE);
        placed = new int[table.halbjahre];
        counts = new int[table.rows * table.halbjahre];
        for (int h = 0; h < table.halbjahre; h++) {
            hard += table.minSeats[h];
            policy += table.targetWeight * table.targetSeats[h] * table.targetSeats[h];
            for (int row = 0; row < table.rows; row++) {
                policy += quotaCost(row, table.cell(row, h), 0);
            }
        }
        for (int o = 0; o < table.offices; o++) {
            addOwn(o, NOWHERE, 1);
        }
        for (int o = 0; o < table.offices; o++) {
            move(o, places[o]);
        }
    }

    private static int[] places(CostTable table, List<Allocation> plan) {
        int[] places = new int[table.offices];
        Arrays.fill(places, NOWHERE);
        plan.forEach(a -> places[table.office(a.ags())] = table.place(a.halbjahr(), a.analyseteam()));
        return places;
    }

    int placeOf(int office) {
        return places[office];
    }

    int[] places() {
        return places.clone();
    }

    int placedIn(int halbjahr) {
        return placed[halbjahr];
    }

    int count(int row, int halbjahr) {
        return counts[table.cell(row, halbjahr)];
    }

    boolean isFull(int place) {
        return count(table.teamOf(place), table.halbjahrOf(place)) >= table.teamSeats[place];
    }

    long hard() {
        return hard;
    }

    long placement() {
        return placement;
    }

    long policy() {
        return policy;
    }

    long ticket() {
        return ticket;
    }

    Levels levels() {
        return new Levels(hard, placement, policy, ticket);
    }

    void move(int office, int to) {
        int from = places[office];
        if (from == to) {
            return;
        }
        addOwn(office, from, -1);
        addOwn(office, to, 1);
        places[office] = to;
        int before = table.halbjahrOf(from);
        int after = table.halbjahrOf(to);
        if (from != NOWHERE) {
            hard -= removeFrom(table.teamOf(from), before) < table.teamSeats[from] ? 0 : 1;
        }
        if (to != NOWHERE) {
            hard += addTo(table.teamOf(to), after) < table.teamSeats[to] ? 0 : 1;
        }
        if (before == after) {
            return;
        }
        if (before != NOWHERE) {
            leave(office, before);
        }
        if (after != NOWHERE) {
            enter(office, after);
        }
    }

    /** Two offices take each other's place. */
    void swap(int one, int other) {
        int place = places[one];
        move(one, places[other]);
        move(other, place);
    }

    private void addOwn(int office, int place, int sign) {
        hard += (long) sign * table.own.hard(office, place);
        placement += sign * table.own.placement(office, place);
        policy += sign * table.own.policy(office, place);
        ticket += sign * table.own.ticket(office, place);
    }

    private void leave(int office, int h) {
        int after = --placed[h];
        policy -= table.targetWeight * (2L * (after - table.targetSeats[h]) + 1);
        hard += after < table.minSeats[h] ? 1 : 0;
        hard -= after < table.maxSeats[h] ? 0 : 1;
        for (int row : table.groups[office]) {
            removeFrom(row, h);
        }
    }

    private void enter(int office, int h) {
        int before = placed[h]++;
        policy += table.targetWeight * (2L * (before - table.targetSeats[h]) + 1);
        hard -= before < table.minSeats[h] ? 1 : 0;
        hard += before < table.maxSeats[h] ? 0 : 1;
        for (int row : table.groups[office]) {
            addTo(row, h);
        }
    }

    private int addTo(int row, int h) {
        int cell = table.cell(row, h);
        int before = counts[cell]++;
        policy += table.quotaWeight[row] * costOfOneMore(cell, before);
        return before;
    }

    private int removeFrom(int row, int h) {
        int cell = table.cell(row, h);
        int after = --counts[cell];
        policy -= table.quotaWeight[row] * costOfOneMore(cell, after);
        return after;
    }

    /** The difference between the squares of two neighbouring excesses. */
    private long costOfOneMore(int cell, int count) {
        if (count < table.lo[cell]) {
            return 2L * (count - table.lo[cell]) + 1;
        }
        return count < table.hi[cell] ? 0 : 2L * (count - table.hi[cell]) + 1;
    }

    long quotaCost(int row, int cell, int count) {
        long excess = Math.max(0, Math.max(table.lo[cell] - count, count - table.hi[cell]));
        return table.quotaWeight[row] * excess * excess;
    }

    /** The weighted cost of the whole plan by constraint, reckoned anew; by ordinal of {@link Constraint}. */
    long[] costs() {
        long[] costs = new long[Constraint.values().length];
        for (int h = 0; h < table.halbjahre; h++) {
            long off = placed[h] - (long) table.targetSeats[h];
            add(costs, Constraint.HALBJAHR_TARGET, table.targetWeight * off * off);
            add(costs, Constraint.HALBJAHR_MAX_SEATS, Math.max(0, placed[h] - table.maxSeats[h]));
            add(costs, Constraint.HALBJAHR_MIN_SEATS, Math.max(0, table.minSeats[h] - placed[h]));
            for (int t = 0; t < table.teams; t++) {
                add(costs, Constraint.TEAM_SEATS, Math.max(0, count(t, h) - table.teamSeats[table.place(h, t)]));
            }
            for (int row = 0; row < table.rows; row++) {
                int cell = table.cell(row, h);
                add(costs, table.quotaConstraint[row], quotaCost(row, cell, counts[cell]));
            }
        }
        for (int o = 0; o < table.offices; o++) {
            addOwnCosts(o, costs);
        }
        return costs;
    }

    private void addOwnCosts(int o, long[] costs) {
        int place = places[o];
        add(costs, Constraint.PINNED, table.own.breaksPin(o, place) ? 1 : 0);
        add(costs, Constraint.UNPLACED, table.own.placement(o, place));
        if (place == NOWHERE) {
            return;
        }
        int h = table.halbjahrOf(place);
        int t = table.teamOf(place);
        add(costs, Constraint.EXCLUDED_HALBJAHR, table.own.excludes(o, h) ? 1 : 0);
        add(costs, Constraint.CONFLICT_OF_INTEREST, table.own.conflicts(o, t) ? 1 : 0);
        add(costs, Constraint.WISH_RANK, table.own.wish(o, h));
        add(costs, Constraint.TRAVEL_DISTANCE, table.own.travel(o, t));
        add(costs, Constraint.REASSIGNED_HALBJAHR, table.own.otherHalbjahr(o, h));
        add(costs, Constraint.REASSIGNED_TEAM, table.own.otherTeam(o, t));
        add(costs, Constraint.TICKET_ORDER, table.own.ticket(o, place));
    }

    private static void add(long[] costs, Constraint constraint, long cost) {
        costs[constraint.ordinal()] += cost;
    }

    List<Allocation> plan() {
        List<Allocation> plan = new ArrayList<>();
        for (int o = 0; o < table.offices; o++) {
            String ags = table.problem.participants().get(o).ags();
            int place = places[o];
            plan.add(
                    place == NOWHERE
                            ? Allocation.unplaced(ags)
                            : new Allocation(
                                    ags,
                                    table.problem
                                            .halbjahre()
                                            .get(table.halbjahrOf(place))
                                            .id(),
                                    table.problem
                                            .analyseteams()
                                            .get(table.teamOf(place))
                                            .id()));
        }
        return plan;
    }
}
