package de.turnus.coverage.forecast;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How many offices of a group have been reached by the end of a half-year, at least and at most, over all ways of filling the
 * usable seats.
 *
 * <p>A way leaves as few offices without a seat as possible; then it fills as many as possible of the seats announced
 * without a name, then of those in half-years that have begun. The three never compete: which seats can be filled at once is
 * a matroid, and any such set can be extended to a largest one (Edmonds, Fulkerson 1965). Each bound is a flow of its own, in
 * which an office of the group costs or earns one in the period.
 */
final class Reach {
    private final Occupancy occupancy;
    private final long perBegun;
    private final long perOffice;

    Reach(Occupancy occupancy) {
        this.occupancy = occupancy;
        this.perBegun = 2L * occupancy.open() + 1;
        this.perOffice = 3 * perBegun * (occupancy.open() + 1);
    }

    /** How many offices without a date come in certain half-years. */
    Bounds within(Predicate<Cell> group, IntPredicate period) {
        return new Bounds(count(group, period, 1), count(group, period, -1));
    }

    private int count(Predicate<Cell> group, IntPredicate period, int price) {
        List<Cell> cells = occupancy.cells();
        SeatFlow flow =
                new SeatFlow(cells, seats(), perOffice, (cell, h) -> period.test(h) && group.test(cell) ? price : 0);
        return IntStream.range(0, cells.size())
                .filter(c -> group.test(cells.get(c)))
                .map(c -> occupancy
                        .positions()
                        .filter(period)
                        .map(h -> flow.placed(c, h))
                        .sum())
                .sum();
    }

    private List<List<Tranche>> seats() {
        return occupancy
                .positions()
                .mapToObj(h -> List.of(new Tranche(occupancy.usable(h), -perBegun * urgency(h))))
                .toList();
    }

    /** Whom a source announced without a name comes first, then whoever has a seat in a half-year that has begun. */
    private int urgency(int h) {
        return HalbjahrPhase.AHEAD.compareTo(occupancy.halbjahre().get(h).phase());
    }
}
