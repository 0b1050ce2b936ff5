package de.turnus.allocation;

import de.turnus.allocation.problem.Allocation;
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
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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
    List<String> against(ReleaseEffect effect) {
        Map<String, Jugendamt> existing = offices.validOn(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Jugendamt::ags, Function.identity()));
        Map<String, Analyseteam> appointed =
                teams.all().stream().collect(Collectors.toMap(Analyseteam::id, Function.identity()));
        Map<String, List<Verfahren>> verfahren =
                history.withInherited().stream().collect(Collectors.groupingBy(Verfahren::ags));
        List<String> changes = new ArrayList<>();
        for (Allocation place : effect.promised()) {
            String ags = place.ags();
            Jugendamt office = existing.get(ags);
            if (office == null) {
                changes.add(ags + " besteht nicht mehr");
                continue;
            }
            String name = office.name() + " (" + ags + ")";
            another(effect, place, verfahren.getOrDefault(ags, List.of()))
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
        for (Allocation place : effect.kept()) {
            another(effect, place, verfahren.getOrDefault(place.ags(), List.of()))
                    .ifPresent(v -> changes.add(place.ags() + " hat inzwischen ein Verfahren in " + v.halbjahr() + " ("
                            + v.status() + ")"));
        }
        changes.addAll(againstEarlier(effect, verfahren));
        return changes;
    }

    /** A Verfahren in the Turnus besides the one that was promised earlier. */
    private static Optional<Verfahren> another(ReleaseEffect effect, Allocation place, List<Verfahren> of) {
        Turnus turnus =
                HalbjahrId.parse(Objects.requireNonNull(place.halbjahr())).turnus();
        return of.stream()
                .filter(v -> turnus.contains(v.halbjahr()) && v.status() != VerfahrenStatus.CANCELLED)
                .filter(v -> !v.halbjahr().equals(effect.before().get(place.ags())))
                .findFirst();
    }

    /** What was promised earlier and stays must not have been cancelled; what is left, not have begun. */
    private static List<String> againstEarlier(ReleaseEffect effect, Map<String, List<Verfahren>> verfahren) {
        List<String> changes = new ArrayList<>();
        new TreeMap<>(effect.before()).forEach((ags, halbjahr) -> {
            if (status(verfahren, ags, halbjahr) == VerfahrenStatus.CANCELLED) {
                changes.add("das Verfahren von " + ags + " in " + halbjahr
                        + " ist inzwischen abgesagt (ein Rücktritt ist im REPLAN mit WITHDRAWN zu nennen)");
            }
        });
        for (ReleaseEffect.Cancellation cancellation : effect.cancelled()) {
            VerfahrenStatus status = status(verfahren, cancellation.ags(), cancellation.halbjahr());
            if (status == VerfahrenStatus.COMPLETED || status == VerfahrenStatus.RUNNING && !cancellation.withdrawn()) {
                changes.add("das Verfahren von " + cancellation.ags() + " in " + cancellation.halbjahr()
                        + " hat inzwischen begonnen (" + status + ")");
            }
        }
        return changes;
    }

    private static VerfahrenStatus status(Map<String, List<Verfahren>> verfahren, String ags, HalbjahrId halbjahr) {
        return verfahren.getOrDefault(ags, List.of()).stream()
                .filter(v -> v.halbjahr().equals(halbjahr))
                .map(Verfahren::status)
                .findFirst()
                .orElse(VerfahrenStatus.CANCELLED);
    }
}
