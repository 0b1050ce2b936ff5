package de.turnus.allocation.replan;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.PortableProblem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where a team has fewer seats in a Halbjahr than offices that are held there. */
final class TightCells {
    private final Set<Releases.Place> cells = new HashSet<>();

    TightCells(PortableProblem released, ReplanOrder order, Releases releases) {
        Set<String> withdrawn = order.withdrawn();
        Map<Releases.Place, Integer> held = new HashMap<>();
        releases.all().forEach((ags, place) -> {
            if (!withdrawn.contains(ags) && !order.frees(ags, place)) {
                held.merge(place, 1, Integer::sum);
            }
        });
        Map<String, Analyseteam> teams = new HashMap<>();
        released.analyseteams().forEach(team -> teams.put(team.id(), team));
        held.forEach((place, offices) -> {
            Analyseteam team = teams.get(place.analyseteam());
            int before = team == null ? 0 : team.seatsIn(place.halbjahr());
            if (offices > order.seatsAfter(place.analyseteam(), place.halbjahr(), before)) {
                cells.add(place);
            }
        });
    }

    boolean contains(Releases.Place place) {
        return cells.contains(place);
    }
}
