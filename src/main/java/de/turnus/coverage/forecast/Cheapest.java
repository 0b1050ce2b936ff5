package de.turnus.coverage.forecast;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The cheapest change of seats that closes the Turnus. Places in the plan stay where they are; seats can be added to
 * half-years ahead alone. Of two changes the cheaper one is, compared one after the other, the one with
 *
 * <ol>
 *   <li>fewer offices that stay without a seat,
 *   <li>fewer seats of half-years beyond those planned,
 *   <li>fewer seats of Analyseteams beyond those they have,
 *   <li>the more even load: the least sum of the squares of what each half-year ahead has to carry,
 *   <li>the more of it earlier: less in the last half-year, then less in the one before.
 * </ol>
 *
 * <p><b>That it is the cheapest.</b> Each item is a sum over half-years of a convex function of the load alone, and weighs more
 * than all that follow can add up to. So the whole is a flow with rising prices per seat ({@link SeatFlow}), which is of least
 * cost. The number of seats has a proof that needs no trust in it. Let {@code U} offices be without a seat in a largest
 * assignment to the seats planned, and {@code Q} however many seats there are. One seat more lets at most one office more in,
 * so {@code U - Q} are needed. They are enough: from a largest assignment each augmenting path ends at a seat beyond those
 * planned, takes exactly one such, and keeps everyone who has a seat. And that {@code U} are without a seat is shown by a
 * {@link SeatCut}, which anyone can count (Hall 1935; Ford, Fulkerson 1956). The same holds for the Analyseteams' seats
 * alone; where both are short in different half-years, more of them can be needed than their cut shows.
 *
 * <p>The loads that satisfy the first three items are an M-convex set, on which the least sum of squares also makes the
 * highest load least, and what lies above any line: none closes the Turnus with a lower peak at the same number of seats
 * (Frank, Murota: Decreasing minimization on M-convex sets, 2022).
 */
final class Cheapest {
    private final Occupancy occupancy;
    private final int mostSoFar;

    Cheapest(Occupancy occupancy, int mostSoFar) {
        this.occupancy = occupancy;
        this.mostSoFar = mostSoFar;
    }

    Closing closing() {
        SeatFlow bySeats = limited(occupancy::left);
        SeatFlow byTeams = limited(h -> occupancy.isAhead(h) ? occupancy.leftByTeams(h) : occupancy.left(h));
        int unreachable = limited(h -> occupancy.isAhead(h) ? occupancy.unlimited() : occupancy.left(h))
                .unplaced();
        List<SeatChange> changes = changes();
        int seats = changes.stream().mapToInt(SeatChange::additionalSeats).sum();
        int teamSeats =
                changes.stream().mapToInt(SeatChange::additionalTeamSeats).sum();
        SeatCut seatProof = bySeats.unplaced() > unreachable ? cut(bySeats, occupancy::left) : null;
        SeatCut teamProof = byTeams.unplaced() > unreachable ? cut(byTeams, occupancy::leftByTeams) : null;
        ClosingText text = new ClosingText(seats, teamSeats, unreachable, changes, seatProof, teamProof);
        return new Closing(seats, teamSeats, unreachable, changes, seatProof, teamProof, text.summary(), text.proof());
    }

    private SeatFlow limited(IntUnaryOperator seats) {
        List<List<Tranche>> tranches = occupancy
                .positions()
                .mapToObj(h -> List.of(new Tranche(seats.applyAsInt(h), 0)))
                .toList();
        return new SeatFlow(occupancy.cells(), tranches, 1, SeatFlow.Price.NONE);
    }

    private SeatCut cut(SeatFlow flow, IntUnaryOperator left) {
        BitSet scarce = flow.scarce();
        List<Cell> waiting =
                flow.waiting().stream().mapToObj(occupancy.cells()::get).toList();
        int withoutDate = waiting.stream().mapToInt(Cell::size).sum();
        int begun = scarce.stream()
                .filter(h -> !occupancy.isAhead(h))
                .map(occupancy::left)
                .sum();
        int seats = scarce.stream().filter(occupancy::isAhead).map(left).sum();
        return new SeatCut(
                scarce.stream()
                        .filter(occupancy::isAhead)
                        .mapToObj(h -> occupancy.halbjahre().get(h).id())
                        .toList(),
                seats,
                withoutDate - begun,
                withoutDate,
                begun,
                withoutDate - begun - seats,
                withoutDate == occupancy.open()
                        ? List.of()
                        : waiting.stream()
                                .flatMap(cell -> cell.ags().stream())
                                .sorted()
                                .toList());
    }

    private List<SeatChange> changes() {
        long open = occupancy.open();
        long most = open + occupancy.positions().map(occupancy::taken).max().orElse(0);
        long square = Math.multiplyExact(open, 1L << occupancy.halbjahre().size()) + 1;
        long teamSeat = Math.multiplyExact(square, 2 * open * most + 1);
        long seat = Math.multiplyExact(teamSeat, open + 1);
        List<List<Tranche>> tranches = occupancy
                .positions()
                .mapToObj(h -> occupancy.isAhead(h)
                        ? tranches(h, seat, teamSeat, square)
                        : List.of(new Tranche(occupancy.left(h), 0)))
                .toList();
        SeatFlow flow =
                new SeatFlow(occupancy.cells(), tranches, Math.multiplyExact(seat, open + 1), SeatFlow.Price.NONE);
        return occupancy
                .positions()
                .filter(occupancy::isAhead)
                .mapToObj(h -> change(h, occupancy.taken(h) + flow.load(h)))
                .filter(change -> change.additionalSeats() + change.additionalTeamSeats() > 0)
                .toList();
    }

    /** One seat each: the square of a load is the sum of 1, 3, 5, … */
    private List<Tranche> tranches(int h, long seat, long teamSeat, long square) {
        List<Tranche> tranches = new ArrayList<>();
        int taken = occupancy.taken(h);
        for (int load = taken + 1; load <= taken + occupancy.open(); load++) {
            long price = (2L * load - 1) * square + (1L << h);
            price += load > occupancy.seats(h) ? seat : 0;
            price += load - taken > occupancy.leftByTeams(h) ? teamSeat : 0;
            tranches.add(new Tranche(1, price));
        }
        return tranches;
    }

    private SeatChange change(int h, int needed) {
        HalbjahrSupply halbjahr = occupancy.halbjahre().get(h);
        @Nullable Integer teamSeats = halbjahr.teamSeats();
        return new SeatChange(
                halbjahr.id(),
                occupancy.seats(h),
                needed,
                Math.max(0, needed - occupancy.seats(h)),
                teamSeats == null ? 0 : Math.max(0, needed - Math.max(teamSeats, occupancy.taken(h))),
                Math.max(0, needed - Math.max(halbjahr.maxSeats(), occupancy.taken(h))),
                Math.max(0, needed - mostSoFar));
    }
}
