package de.turnus.allocation.replan;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who has another place than before, in the order of the participants; one that had none before has not moved.
 *
 * @param halbjahr offices in another Halbjahr, or without a place
 * @param analyseteam offices with another team, or without a place
 */
public record Moves(List<String> halbjahr, List<String> analyseteam) {
    public Moves {
        halbjahr = List.copyOf(halbjahr);
        analyseteam = List.copyOf(analyseteam);
    }

    /** @param plan one allocation for each participant of the problem */
    public static Moves of(PortableProblem problem, List<Allocation> plan) {
        Map<String, Allocation> places = plan.stream().collect(Collectors.toMap(Allocation::ags, Function.identity()));
        List<String> halbjahr = new ArrayList<>();
        List<String> team = new ArrayList<>();
        for (Participant office : problem.participants()) {
            Allocation place = places.getOrDefault(office.ags(), Allocation.unplaced(office.ags()));
            if (office.baselineHalbjahr() != null && !office.baselineHalbjahr().equals(place.halbjahr())) {
                halbjahr.add(office.ags());
            }
            if (office.baselineTeam() != null && !office.baselineTeam().equals(place.analyseteam())) {
                team.add(office.ags());
            }
        }
        return new Moves(halbjahr, team);
    }

    public boolean isNone() {
        return halbjahr.isEmpty() && analyseteam.isEmpty();
    }
}
