package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what is handed in is a plan at all; nothing else can be examined before. */
final class WholePlan {
    static final List<Property> PROPERTIES = List.of(
            new Property(
                    "everyOfficeOnce",
                    "Jedes teilnehmende Jugendamt steht genau einmal im Plan, und kein anderes.",
                    Binding.ALWAYS,
                    WholePlan::everyOfficeOnce),
            new Property(
                    "wholePlaces",
                    "Ein Platz ist ein Halbjahr und ein Analyseteam der Runde; keines steht ohne das andere.",
                    Binding.ALWAYS,
                    WholePlan::wholePlaces));

    private WholePlan() {}

    private static void everyOfficeOnce(Submission submission, Findings findings) {
        Set<String> missing = submission.problem().participants().stream()
                .map(Participant::ags)
                .collect(Collectors.toSet());
        Set<String> participants = Set.copyOf(missing);
        Set<String> seen = new HashSet<>();
        for (Allocation allocation : submission.plan()) {
            String ags = allocation.ags();
            missing.remove(ags);
            if (!participants.contains(ags)) {
                findings.breach(ags + " nimmt nicht teil, steht aber im Plan.");
            } else if (!seen.add(ags)) {
                findings.breach(ags + " steht mehrmals im Plan.");
            }
        }
        missing.stream().sorted().forEach(ags -> findings.breach(ags + " fehlt im Plan."));
    }

    private static void wholePlaces(Submission submission, Findings findings) {
        Set<String> halbjahre =
                submission.problem().halbjahre().stream().map(Halbjahr::id).collect(Collectors.toSet());
        Set<String> teams = submission.problem().analyseteams().stream()
                .map(Analyseteam::id)
                .collect(Collectors.toSet());
        for (Allocation allocation : submission.plan()) {
            String halbjahr = allocation.halbjahr();
            String team = allocation.analyseteam();
            if (halbjahr != null && !halbjahre.contains(halbjahr)) {
                findings.breach(allocation.ags() + ": ein Halbjahr " + halbjahr + " hat die Runde nicht.");
            }
            if (team != null && !teams.contains(team)) {
                findings.breach(allocation.ags() + ": ein Analyseteam " + team + " hat die Runde nicht.");
            }
            if (halbjahr == null && team != null) {
                findings.breach(allocation.ags() + " hat ein Analyseteam (" + team + "), aber kein Halbjahr.");
            }
            if (halbjahr != null && team == null) {
                findings.breach(allocation.ags() + " hat ein Halbjahr (" + halbjahr + "), aber kein Analyseteam.");
            }
        }
    }
}
