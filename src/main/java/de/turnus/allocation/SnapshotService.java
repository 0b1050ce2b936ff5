package de.turnus.allocation;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.run.SolvableProblem;
import de.turnus.analyseteam.Analyseteam;
import de.turnus.analyseteam.Analyseteams;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Halbjahre;
import de.turnus.interessenbekundung.Interessenbekundung;
import de.turnus.interessenbekundung.RegistrationWindow;
import de.turnus.interessenbekundung.Registrations;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.VerfahrenHistory;
import de.turnus.web.Echo;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gathers what a round is made from and checks that it can become one. */
@ApplicationScoped
class SnapshotService {
    private final Jugendaemter offices;
    private final VerfahrenHistory history;
    private final Analyseteams teams;
    private final Halbjahre halbjahre;
    private final Registrations registrations;
    private final RecurrenceConfig recurrence;
    private final Clock clock;

    SnapshotService(
            Jugendaemter offices,
            VerfahrenHistory history,
            Analyseteams teams,
            Halbjahre halbjahre,
            Registrations registrations,
            RecurrenceConfig recurrence,
            Clock clock) {
        this.offices = offices;
        this.history = history;
        this.teams = teams;
        this.halbjahre = halbjahre;
        this.registrations = registrations;
        this.recurrence = recurrence;
        this.clock = clock;
    }

    /**
     * The problem of a new round, without pins.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the round names what does not exist or cannot be
     *     solved at all
     */
    PortableProblem take(AllocationRoundBody body) {
        List<InvalidValue> errors = new ArrayList<>();
        checkHalbjahre(body, errors);
        checkTeams(body, errors);
        RegistrationWindow window = checkWindow(body, errors);
        if (!errors.isEmpty()) {
            throw ProblemType.UNPROCESSABLE.because(errors.getFirst().detail(), errors);
        }
        RoundSnapshot snapshot = new RoundSnapshot(
                body,
                offices.validOn(LocalDate.now(clock)),
                history.withInherited(),
                window == null ? List.of() : registrations.submittedIn(window.id()),
                window == null ? List.of() : carriedOver(window),
                teams.all().stream()
                        .filter(team -> body.analyseteams().includes(team.id()))
                        .toList(),
                recurrence);
        PortableProblem problem = snapshot.problem();
        if (problem.participants().isEmpty()) {
            throw ProblemType.UNPROCESSABLE.because(
                    body.kind() == RoundKind.SELECTION
                            ? "Niemand nimmt teil: in dem Anmeldefenster liegt keine Interessenbekundung vor. Ein Fenster "
                                    + "mit Anmeldungen oder die Art ROTATION wählen."
                            : "Niemand nimmt teil: alle Jugendämter haben in diesem Turnus ihr Verfahren. Halbjahre des "
                                    + "nächsten Turnus wählen.");
        }
        SolvableProblem.require(problem);
        return problem;
    }

    /** Registrations in earlier windows of the same Turnus; the round leaves out who has had a Verfahren since. */
    private List<Interessenbekundung> carriedOver(RegistrationWindow window) {
        var turnus = HalbjahrId.parse(window.halbjahre().getFirst()).turnus();
        return registrations.windowsBefore(window).stream()
                .filter(w -> HalbjahrId.parse(w.halbjahre().getFirst()).turnus().equals(turnus))
                .flatMap(w -> registrations.submittedIn(w.id()).stream())
                .toList();
    }

    private void checkHalbjahre(AllocationRoundBody body, List<InvalidValue> errors) {
        @Nullable HalbjahrId previous = null;
        for (int i = 0; i < body.halbjahre().size(); i++) {
            String at = "/halbjahre/" + i + "/id";
            String id = body.halbjahre().get(i).id();
            if (id == null || !halbjahre.exists(id)) {
                errors.add(new InvalidValue(
                        at,
                        "Das Halbjahr " + Echo.of(id)
                                + " gibt es nicht. Unter /api/v1/halbjahre anlegen oder eines von dort " + "nennen."));
                continue;
            }
            HalbjahrId halbjahr = HalbjahrId.parse(id);
            if (previous != null && halbjahr.compareTo(previous) <= 0) {
                errors.add(new InvalidValue(at, id + " steht nicht nach " + previous + ": der Zeit nach ordnen."));
            } else if (previous != null && !halbjahr.turnus().equals(previous.turnus())) {
                errors.add(new InvalidValue(
                        at,
                        id + " gehört zu einem anderen Turnus als " + previous + ": je Turnus eine Runde anlegen."));
            }
            previous = halbjahr;
        }
    }

    private void checkTeams(AllocationRoundBody body, List<InvalidValue> errors) {
        List<String> known = teams.all().stream().map(Analyseteam::id).toList();
        List<String> wanted = Optional.ofNullable(body.analyseteams().ids()).orElse(known);
        if (wanted.isEmpty()) {
            errors.add(new InvalidValue(
                    "/analyseteams", "Es fehlen Analyseteams: unter /api/v1/analyseteams anlegen oder nennen."));
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.contains(wanted.get(i))) {
                errors.add(new InvalidValue(
                        "/analyseteams/" + i,
                        "Dieses Analyseteam gibt es nicht. Eines von " + String.join(", ", known) + " nennen."));
            }
        }
    }

    private @Nullable RegistrationWindow checkWindow(AllocationRoundBody body, List<InvalidValue> errors) {
        UUID id = body.registrationWindow();
        RegistrationWindow window = id == null ? null : registrations.window(id);
        if (id != null && window == null) {
            errors.add(new InvalidValue(
                    "/registrationWindow",
                    "Das Anmeldefenster " + id + " gibt es nicht. Eines von /api/v1/registration-windows nennen."));
        }
        if (id == null && body.kind() == RoundKind.SELECTION) {
            errors.add(new InvalidValue(
                    "/registrationWindow", "Eine SELECTION wählt unter Anmeldungen: ein Anmeldefenster nennen."));
        }
        return window;
    }
}
