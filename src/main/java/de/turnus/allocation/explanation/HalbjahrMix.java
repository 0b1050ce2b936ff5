package de.turnus.allocation.explanation;

import java.util.Arrays;

import static de.turnus.allocation.explanation.CostTable.NOWHERE;
import static de.turnus.allocation.explanation.TeamRoster.HARD;

/** Which office is in which Halbjahr, whatever its team, and what that costs, kept up to date move by move. */
final class HalbjahrMix {
    private final CostTable table;
    private final int[] halbjahrOf;
    private final int[] placed;
    private final int[] counts;
    private long points;
    private long placement;
    private long ticket;

    HalbjahrMix(CostTable table) {
        this.table = table;
        halbjahrOf = new int[table.offices];
        Arrays.fill(halbjahrOf, NOWHERE);
        placed = new int[table.halbjahre];
        counts = new int[table.rows * table.halbjahre];
        for (int o = 0; o < table.offices; o++) {
            points += HARD * table.own.halbjahrHard(o, NOWHERE);
            placement += table.own.placement(o, NOWHERE);
        }
    }

    int halbjahrOf(int office) {
        return halbjahrOf[office];
    }

    /** Policy, and {@link TeamRoster#HARD} for each unit on the hard level; only differences mean something. */
    long points() {
        return points;
    }

    long placement() {
        return placement;
    }

    long ticket() {
        return ticket;
    }

    void move(int office, int to) {
        int from = halbjahrOf[office];
        points += table.own.halbjahrCost(office, to) - table.own.halbjahrCost(office, from);
        points += HARD * (table.own.halbjahrHard(office, to) - table.own.halbjahrHard(office, from));
        if (from != NOWHERE) {
            ticket -= table.own.ticket(office, table.place(from, 0));
            count(office, from, -1);
        }
        if (to != NOWHERE) {
            ticket += table.own.ticket(office, table.place(to, 0));
            count(office, to, 1);
        }
        if ((from == NOWHERE) != (to == NOWHERE)) {
            placement += (to == NOWHERE ? 1 : -1) * table.own.placement(office, NOWHERE);
        }
        halbjahrOf[office] = to;
    }

    private void count(int office, int h, int change) {
        points -= seats(h);
        placed[h] += change;
        points += seats(h);
        for (int row : table.groups[office]) {
            int cell = table.cell(row, h);
            points -= quota(row, cell);
            counts[cell] += change;
            points += quota(row, cell);
        }
    }

    private long seats(int h) {
        long off = placed[h] - (long) table.targetSeats[h];
        return table.targetWeight * off * off
                + HARD * (Math.max(0, placed[h] - table.maxSeats[h]) + Math.max(0, table.minSeats[h] - placed[h]));
    }

    private long quota(int row, int cell) {
        long excess = Math.max(0, Math.max(table.lo[cell] - counts[cell], counts[cell] - table.hi[cell]));
        return table.quotaWeight[row] * excess * excess;
    }
}
