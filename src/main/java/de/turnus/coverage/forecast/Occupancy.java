package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Regierungsbezirk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A situation by half-year: whose date is known, how many seats are left, and who might take them.
 *
 * <p>A seat that has gone to a Verfahren or to a place in the plan stays with it. More of those than seats raise the number
 * of seats: they are there.
 */
final class Occupancy {
    private record Key(Regierungsbezirk region, BitSet admissible) {}

    private final Situation situation;
    private final List<HalbjahrSupply> halbjahre;
    private final List<Cell> cells = new ArrayList<>();

    Occupancy(Situation situation) {
        this.situation = situation;
        this.halbjahre = situation.halbjahre();
        Map<Key, List<String>> open = new LinkedHashMap<>();
        for (ForecastOffice office : situation.offices()) {
            if (office.basis() == DateBasis.OPEN) {
                open.computeIfAbsent(new Key(office.regierungsbezirk(), admissible(office)), key -> new ArrayList<>())
                        .add(office.ags());
            }
        }
        open.forEach((key, ags) -> cells.add(new Cell(key.region(), key.admissible(), ags)));
    }

    private BitSet admissible(ForecastOffice office) {
        BitSet admissible = new BitSet();
        for (int h = 0; h < halbjahre.size(); h++) {
            HalbjahrId id = halbjahre.get(h).id();
            // any office may be among those announced without a name, whatever its interval
            admissible.set(
                    h,
                    halbjahre.get(h).phase() == HalbjahrPhase.SETTLED
                            || situation.recurrence().admits(office.last(), id));
        }
        return admissible;
    }

    Situation situation() {
        return situation;
    }

    List<HalbjahrSupply> halbjahre() {
        return halbjahre;
    }

    List<Cell> cells() {
        return cells;
    }

    int open() {
        return cells.stream().mapToInt(Cell::size).sum();
    }

    boolean isAhead(int h) {
        return halbjahre.get(h).phase() == HalbjahrPhase.AHEAD;
    }

    /** Places in the plan. */
    int places(int h) {
        HalbjahrId id = halbjahre.get(h).id();
        return (int) situation.offices().stream()
                .filter(office -> office.basis() == DateBasis.PLAN && id.equals(office.halbjahr()))
                .count();
    }

    /** Seats that have gone to a Verfahren or to a place. */
    int taken(int h) {
        return halbjahre.get(h).verfahren() + places(h);
    }

    /** Seats planned, or taken where that is more. */
    int seats(int h) {
        return Math.max(halbjahre.get(h).seats(), taken(h));
    }

    /** Seats that are left. */
    int left(int h) {
        return seats(h) - taken(h);
    }

    /** Verfahren that the teams can accompany beside those taken; more than all offices where no team has seats. */
    int leftByTeams(int h) {
        Integer teamSeats = halbjahre.get(h).teamSeats();
        return teamSeats == null || !isAhead(h) ? unlimited() : Math.max(0, teamSeats - taken(h));
    }

    /** Seats that are left and that a team can accompany. */
    int usable(int h) {
        return Math.min(left(h), leftByTeams(h));
    }

    /** More seats than there are offices. */
    int unlimited() {
        return open() + 1;
    }

    IntStream positions() {
        return IntStream.range(0, halbjahre.size());
    }
}
