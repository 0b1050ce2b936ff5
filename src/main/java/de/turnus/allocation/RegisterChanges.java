package de.turnus.allocation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.analyseteam.Analyseteam;
import de.turnus.analyseteam.Analyseteams;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Turnus;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenHistory;
import de.turnus.jugendamt.VerfahrenStatus;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the register says by now that keeps places of a plan from being promised. */
@ApplicationScoped
class RegisterChanges {
    private final Jugendaemter offices;
    private final VerfahrenHistory history;
    private final Analyseteams teams;
    private final Clock clock;

    RegisterChanges(Jugendaemter offices, VerfahrenHistory history, Analyseteams teams, Clock clock) {
        this.offices = offices;
        this.history = history;
        this.teams = teams;
        this.clock = clock;
    }

    /** German sentences without their stop, one for each place and reason; none where the plan can be promised. */
    List<String> against(SearchPlan plan) {
        Map<String, Jugendamt> existing = offices.validOn(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Jugendamt::ags, Function.identity()));
        Map<String, Analyseteam> appointed =
                teams.all().stream().collect(Collectors.toMap(Analyseteam::id, Function.identity()));
        Map<String, List<Verfahren>> verfahren =
                history.withInherited().stream().collect(Collectors.groupingBy(Verfahren::ags));
        List<String> changes = new ArrayList<>();
        for (Allocation place : plan.allocations()) {
            if (place.halbjahr() == null || place.analyseteam() == null) {
                continue;
            }
            String ags = place.ags();
            Jugendamt office = existing.get(ags);
            if (office == null) {
                changes.add(ags + " besteht nicht mehr");
                continue;
            }
            String name = office.name() + " (" + ags + ")";
            verfahrenIn(HalbjahrId.parse(place.halbjahr()).turnus(), verfahren.getOrDefault(ags, List.of()))
                    .ifPresent(v -> changes.add(
                            name + " hat inzwischen ein Verfahren in " + v.halbjahr() + " (" + v.status() + ")"));
            Analyseteam team = appointed.get(place.analyseteam());
            if (team == null) {
                changes.add(
                        "das Analyseteam " + place.analyseteam() + ", eingeplant für " + name + ", gibt es nicht mehr");
            } else if (team.conflicts().contains(ags)) {
                changes.add("das Analyseteam " + team.id() + " ist für " + name + " inzwischen befangen");
            }
        }
        return changes;
    }

    private static Optional<Verfahren> verfahrenIn(Turnus turnus, List<Verfahren> of) {
        return of.stream()
                .filter(v -> turnus.contains(v.halbjahr()) && v.status() != VerfahrenStatus.CANCELLED)
                .findFirst();
    }
}
