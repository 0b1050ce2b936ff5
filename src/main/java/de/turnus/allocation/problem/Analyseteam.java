package de.turnus.allocation.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A team that accompanies Verfahren.
 *
 * @param seats Verfahren that the team can take, by Halbjahr; one that is not named has 0
 * @param conflicts keys ({@code ags}) of the offices that the team must not accompany
 * @param distanceKm from the team's base to each participant, great circle in whole kilometres
 */
public record Analyseteam(
        String id, Map<String, Integer> seats, List<String> conflicts, Map<String, Integer> distanceKm) {

    public Analyseteam {
        seats = Copy.of(seats);
        conflicts = Copy.of(conflicts);
        distanceKm = Copy.of(distanceKm);
    }

    /** Verfahren that the team can take in the Halbjahr. */
    public int seatsIn(String halbjahr) {
        return seats.getOrDefault(halbjahr, 0);
    }

    /** The same team with other seats in one Halbjahr. */
    Analyseteam withSeats(String halbjahr, int number) {
        Map<String, Integer> changed = new LinkedHashMap<>(seats);
        changed.put(halbjahr, number);
        return new Analyseteam(id, changed, conflicts, distanceKm);
    }

    /** The same team with other conflicts of interest. */
    Analyseteam withConflicts(List<String> others) {
        return new Analyseteam(id, seats, others, distanceKm);
    }
}
