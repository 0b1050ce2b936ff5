package de.turnus.coverage.forecast;

import de.turnus.allocation.problem.MinCostFlow;

import java.util.BitSet;
import java.util.List;

/**
 * Offices without a date on their way into seats: source → cell → admissible half-year → sink, as a flow of least cost.
 *
 * <p>As many offices as possible get a seat whatever that costs; of all ways to do so the flow takes one of least cost. A
 * half-year's seats are taken the cheap ones first, so any price that rises with the load can be asked. Amounts are whole
 * numbers throughout; a flow is of least cost where no cycle in what it leaves over is negative (Klein 1967).
 */
final class SeatFlow {
    /** What it costs that an office of a cell comes in a half-year. */
    @FunctionalInterface
    interface Price {
        Price NONE = (cell, halbjahr) -> 0;

        long of(Cell cell, int halbjahr);
    }

    private final List<Cell> cells;
    private final int halbjahre;
    private final MinCostFlow flow = new MinCostFlow();
    private final int source = flow.node();
    private final int[] cellNodes;
    private final int[] halbjahrNodes;
    private final int[][] arcs;

    /**
     * @param reward of a seat for an office: more than all prices together, and more than twice the sizes of all cells
     * @param seats the tranches of each half-year
     */
    SeatFlow(List<Cell> cells, List<List<Tranche>> seats, long reward, Price price) {
        this.cells = cells;
        this.halbjahre = seats.size();
        this.cellNodes = new int[cells.size()];
        this.halbjahrNodes = new int[halbjahre];
        this.arcs = new int[cells.size()][halbjahre];
        int sink = flow.node();
        for (int h = 0; h < halbjahre; h++) {
            halbjahrNodes[h] = flow.node();
            for (Tranche tranche : seats.get(h)) {
                flow.edge(halbjahrNodes[h], sink, tranche.seats(), tranche.price());
            }
        }
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            cellNodes[c] = flow.node();
            flow.edge(source, cellNodes[c], cell.size(), -reward);
            for (int h = 0; h < halbjahre; h++) {
                int room = cell.admissible().get(h) ? cell.size() : 0;
                arcs[c][h] = flow.edge(cellNodes[c], halbjahrNodes[h], room, price.of(cell, h));
            }
        }
        flow.minimize(source, sink);
    }

    /** How many offices of a cell come in a half-year. */
    int placed(int cell, int halbjahr) {
        return flow.flow(arcs[cell][halbjahr]);
    }

    /** How many offices come in a half-year. */
    int load(int halbjahr) {
        int load = 0;
        for (int c = 0; c < cells.size(); c++) {
            load += placed(c, halbjahr);
        }
        return load;
    }

    /** How many offices find no seat. */
    int unplaced() {
        int unplaced = cells.stream().mapToInt(Cell::size).sum();
        for (int h = 0; h < halbjahre; h++) {
            unplaced -= load(h);
        }
        return unplaced;
    }

    /**
     * The half-years on the source's side of a least cut (Ford, Fulkerson 1956): they are full, of offices that could go
     * nowhere else.
     */
    BitSet scarce() {
        return reached(halbjahrNodes);
    }

    /** The cells on the source's side of a least cut: all their half-years are {@link #scarce}. */
    BitSet waiting() {
        return reached(cellNodes);
    }

    private BitSet reached(int[] nodes) {
        long[] distance = flow.paths(source);
        BitSet reached = new BitSet();
        for (int i = 0; i < nodes.length; i++) {
            if (distance[nodes[i]] != MinCostFlow.NO_PATH) {
                reached.set(i);
            }
        }
        return reached;
    }
}
