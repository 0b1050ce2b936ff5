package de.turnus.bench;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The seats that are left while one office after the other takes one; it never gives what a hard constraint forbids. */
final class FreeSeats {
    private record TeamSeat(String halbjahr, String team) {}

    private final PortableProblem problem;
    private final Map<String, Integer> inHalbjahr = new HashMap<>();
    private final Map<TeamSeat, Integer> ofTeam = new HashMap<>();

    FreeSeats(PortableProblem problem) {
        this.problem = problem;
        for (Halbjahr halbjahr : problem.halbjahre()) {
            inHalbjahr.put(halbjahr.id(), halbjahr.maxSeats());
            for (Analyseteam team : problem.analyseteams()) {
                ofTeam.put(new TeamSeat(halbjahr.id(), team.id()), team.seatsIn(halbjahr.id()));
            }
        }
    }

    /** The office's best wish that has a seat, else the Halbjahr with most seats left; there with the nearest team. */
    Allocation take(Participant office) {
        return choices(office)
                .flatMap(halbjahr ->
                        nearestTeam(office, halbjahr)
                                .map(team -> new Allocation(office.ags(), halbjahr, team.id()))
                                .stream())
                .findFirst()
                .map(this::taken)
                .orElseGet(() -> Allocation.unplaced(office.ags()));
    }

    private Stream<String> choices(Participant office) {
        List<String> rest = problem.halbjahre().stream()
                .map(Halbjahr::id)
                .filter(id -> !office.wishes().contains(id))
                .sorted(Comparator.comparingInt(this::left).reversed())
                .toList();
        return Stream.concat(office.wishes().stream(), rest.stream())
                .filter(id -> left(id) > 0 && !office.excluded().contains(id));
    }

    private int left(String halbjahr) {
        return inHalbjahr.getOrDefault(halbjahr, 0);
    }

    private Optional<Analyseteam> nearestTeam(Participant office, String halbjahr) {
        return problem.analyseteams().stream()
                .filter(team -> ofTeam.getOrDefault(new TeamSeat(halbjahr, team.id()), 0) > 0)
                .filter(team -> !team.conflicts().contains(office.ags()))
                .filter(team -> !office.breaksPin(halbjahr, team.id()))
                .min(Comparator.comparingInt(team -> team.distanceKm().getOrDefault(office.ags(), 0)));
    }

    private Allocation taken(Allocation seat) {
        inHalbjahr.computeIfPresent(String.valueOf(seat.halbjahr()), (id, left) -> left - 1);
        ofTeam.computeIfPresent(
                new TeamSeat(String.valueOf(seat.halbjahr()), String.valueOf(seat.analyseteam())),
                (id, left) -> left - 1);
        return seat;
    }
}
