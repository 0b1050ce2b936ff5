package de.turnus.allocation;

import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.jugendamt.Verfahren;
import de.turnus.jugendamt.VerfahrenHistory;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What has happened since a round was made or planned, and is not in it. */
@ApplicationScoped
class OutdatedRounds {
    private final AllocationRoundRepository rounds;
    private final VerfahrenHistory history;
    private final Jugendaemter offices;

    OutdatedRounds(AllocationRoundRepository rounds, VerfahrenHistory history, Jugendaemter offices) {
        this.rounds = rounds;
        this.history = history;
        this.offices = offices;
    }

    /** German: why the round or its plan is outdated, and what to do; empty where it is not. What is released stays. */
    Optional<String> reason(AllocationRoundRow row) {
        if (row.status == RoundStatus.RELEASED) {
            return Optional.empty();
        }
        Optional<String> initiated = initiated(row);
        if (initiated.isPresent() || !row.isOutdated()) {
            return initiated;
        }
        return Optional.of(
                row.status == RoundStatus.DRAWN
                        ? "Gelost ist, die Teams sind noch nicht dazu geplant: das Ende der Suche abwarten."
                        : "Seit dem Plan haben sich Festsetzungen geändert: mit POST …/solve neu planen.");
    }

    /** Participants that have initiated a Verfahren themselves since the round was made (§ 8 (4) LKG NRW). */
    private Optional<String> initiated(AllocationRoundRow row) {
        List<Verfahren> since = history.initiatedSince(row.createdAt);
        if (since.isEmpty()) {
            return Optional.empty();
        }
        Set<String> participants = rounds.participantsOf(row.id);
        List<Verfahren> here =
                since.stream().filter(v -> participants.contains(v.ags())).toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        var names = offices.all().stream().collect(Collectors.toMap(Jugendamt::ags, Jugendamt::name));
        String who = here.stream()
                .map(v -> names.getOrDefault(v.ags(), "") + " (" + v.ags() + ", " + v.halbjahr() + ")")
                .collect(Collectors.joining(", "));
        return Optional.of("Seit die Runde angelegt ist, " + (here.size() == 1 ? "hat " : "haben ") + who
                + " selbst ein Verfahren eingeleitet (§ 8 Absatz 4 LKG NRW) und "
                + (here.size() == 1 ? "nimmt" : "nehmen")
                + " an der Runde noch teil: "
                + (row.kind == RoundKind.REPLAN
                        ? "den REPLAN neu anlegen und dort den Rücktritt nennen (WITHDRAWN)."
                        : "eine neue Runde anlegen."));
    }
}
