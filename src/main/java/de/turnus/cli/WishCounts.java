package de.turnus.cli;

import de.turnus.allocation.AllocationRow;
import de.turnus.demo.DemoPlan;

import java.util.List;

/**
 * How many wishes a plan fulfils.
 *
 * @param other placed in a Halbjahr of lower rank, or in one that the office did not name
 * @param without placed, and had no wish among the Halbjahre of the round
 */
record WishCounts(int first, int second, int third, int other, int without, int unplaced) {
    static WishCounts of(DemoPlan plan) {
        return of(plan.rows());
    }

    static WishCounts of(List<AllocationRow> rows) {
        int[] byRank = new int[5];
        int unplaced = 0;
        for (AllocationRow row : rows) {
            Integer rank = row.wishRank();
            if (row.halbjahr() == null) {
                unplaced++;
            } else {
                byRank[rank == null ? 0 : Math.min(rank, 4)]++;
            }
        }
        return new WishCounts(byRank[1], byRank[2], byRank[3], byRank[4], byRank[0], unplaced);
    }
}
