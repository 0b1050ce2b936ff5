package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a portable problem makes sense in itself: keys known and unique, numbers in range, nothing missing. */
public final class ProblemCheck {
    /** Largest seats, weight, distance in km or limit in seconds: keeps every sum of squares inside 64 bits. */
    private static final int MAX_NUMBER = 100_000;

    /** Most Halbjahre, teams and participants: far above all 559 Jugendämter of Germany, and a bound on memory. */
    private static final int MAX_HALBJAHRE = 40;

    private static final int MAX_TEAMS = 200;
    private static final int MAX_PARTICIPANTS = 2_000;

    private final PortableProblem problem;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> halbjahre = new HashSet<>();
    private final Set<String> teams = new HashSet<>();

    private ProblemCheck(PortableProblem problem) {
        this.problem = problem;
    }

    /** All that is wrong with the problem, in the order of its parts; empty where it can be searched. */
    public static List<Fault> faultsOf(PortableProblem problem) {
        ProblemCheck check = new ProblemCheck(problem);
        check.sizes();
        if (check.faults.isEmpty()) {
            check.halbjahre();
            check.teams();
            check.participants();
            check.weights();
            check.limit();
        }
        return check.faults;
    }

    private void sizes() {
        size("/halbjahre", problem.halbjahre(), MAX_HALBJAHRE, "Halbjahre");
        size("/analyseteams", problem.analyseteams(), MAX_TEAMS, "Analyseteams");
        size("/participants", problem.participants(), MAX_PARTICIPANTS, "Teilnehmer");
    }

    private void size(String pointer, Collection<?> items, int max, String what) {
        if (items.isEmpty()) {
            fault(pointer, "Es fehlen " + what + ": mindestens eines angeben.");
        } else if (items.size() > max) {
            fault(pointer, items.size() + " " + what + " sind zu viele: höchstens " + max + " angeben.");
        }
    }

    private void halbjahre() {
        for (int i = 0; i < problem.halbjahre().size(); i++) {
            Halbjahr halbjahr = problem.halbjahre().get(i);
            String at = "/halbjahre/" + i;
            key(at + "/id", halbjahr.id(), halbjahre);
            number(at + "/minSeats", halbjahr.minSeats(), 0);
            number(at + "/maxSeats", halbjahr.maxSeats(), 0);
            number(at + "/targetSeats", halbjahr.targetSeats(), 0);
            if (halbjahr.minSeats() > halbjahr.maxSeats()) {
                fault(
                        at + "/minSeats",
                        halbjahr.id() + ": minSeats " + halbjahr.minSeats() + " ist größer als maxSeats "
                                + halbjahr.maxSeats() + ". minSeats senken oder maxSeats erhöhen.");
            } else if (halbjahr.targetSeats() < halbjahr.minSeats() || halbjahr.targetSeats() > halbjahr.maxSeats()) {
                fault(
                        at + "/targetSeats",
                        halbjahr.id() + ": targetSeats " + halbjahr.targetSeats() + " liegt nicht zwischen minSeats "
                                + halbjahr.minSeats() + " und maxSeats " + halbjahr.maxSeats()
                                + ". Einen Wert dazwischen angeben.");
            }
        }
    }

    private void teams() {
        for (int i = 0; i < problem.analyseteams().size(); i++) {
            Analyseteam team = problem.analyseteams().get(i);
            String at = "/analyseteams/" + i;
            key(at + "/id", team.id(), teams);
            for (Map.Entry<String, Integer> seats : team.seats().entrySet()) {
                known(at + "/seats/" + seats.getKey(), seats.getKey(), halbjahre, "Halbjahr");
                number(at + "/seats/" + seats.getKey(), seats.getValue(), 0);
            }
            for (Map.Entry<String, Integer> distance : team.distanceKm().entrySet()) {
                number(at + "/distanceKm/" + distance.getKey(), distance.getValue(), 0);
            }
            String missing = problem.participants().stream()
                    .map(Participant::ags)
                    .filter(ags -> ags != null && !team.distanceKm().containsKey(ags))
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                fault(
                        at + "/distanceKm",
                        "Für " + team.id() + " fehlt die Entfernung zu " + missing + ". In km ergänzen.");
            }
        }
    }

    private void participants() {
        Set<String> seen = new HashSet<>();
        Set<Integer> tickets = new HashSet<>();
        int n = problem.participants().size();
        for (int i = 0; i < n; i++) {
            Participant participant = problem.participants().get(i);
            String at = "/participants/" + i;
            key(at + "/ags", participant.ags(), seen);
            present(at + "/claim", participant.claim());
            present(at + "/landschaftsverband", participant.landschaftsverband());
            present(at + "/regierungsbezirk", participant.regierungsbezirk());
            present(at + "/kreis", participant.kreis());
            present(at + "/sizeClass", participant.sizeClass());
            each(at + "/wishes", participant.wishes());
            each(at + "/excluded", participant.excluded());
            known(at + "/pinnedHalbjahr", participant.pinnedHalbjahr(), halbjahre, "Halbjahr");
            known(at + "/pinnedTeam", participant.pinnedTeam(), teams, "Analyseteam");
            if (participant.ticketRank() < 1 || participant.ticketRank() > n) {
                fault(
                        at + "/ticketRank",
                        "ticketRank " + participant.ticketRank() + " liegt nicht zwischen 1 und " + n
                                + ", der Zahl der Teilnehmer.");
            } else if (!tickets.add(participant.ticketRank())) {
                fault(
                        at + "/ticketRank",
                        "ticketRank " + participant.ticketRank() + " ist doppelt vergeben: jeden Rang nur einmal.");
            }
        }
    }

    private void each(String pointer, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            known(pointer + "/" + i, ids.get(i), halbjahre, "Halbjahr");
            if (!seen.add(ids.get(i))) {
                fault(pointer + "/" + i, "„" + ids.get(i) + "“ ist doppelt angegeben: nur einmal nennen.");
            }
        }
    }

    private void weights() {
        List<String> allowed =
                Constraint.weighted().stream().map(Constraint::id).toList();
        problem.weights().forEach((id, weight) -> {
            if (!allowed.contains(id)) {
                fault(
                        "/weights/" + id,
                        "„" + id + "“ ist kein Gewicht. Erlaubt sind " + String.join(", ", allowed) + ".");
            } else {
                number("/weights/" + id, weight, 0);
            }
        });
    }

    private void limit() {
        Integer limit = problem.timeLimitSeconds();
        if (limit != null) {
            number("/timeLimitSeconds", limit, 1);
        }
    }

    private void key(String pointer, @Nullable String key, Set<String> seen) {
        if (present(pointer, key) && !seen.add(Objects.requireNonNull(key))) {
            fault(pointer, "„" + key + "“ kommt zweimal vor: jeden Schlüssel nur einmal verwenden.");
        }
    }

    private boolean present(String pointer, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            fault(pointer, "Der Wert fehlt: bitte angeben.");
            return false;
        }
        return true;
    }

    private void known(String pointer, @Nullable String id, Set<String> known, String what) {
        if (id != null && !known.contains(id)) {
            fault(
                    pointer,
                    what + " „" + id + "“ gehört nicht zur Aufgabe. Eines von "
                            + known.stream().sorted().collect(Collectors.joining(", ")) + " angeben.");
        }
    }

    private void number(String pointer, @Nullable Integer value, int min) {
        if (value == null || value < min || value > MAX_NUMBER) {
            fault(pointer, value + " ist nicht erlaubt: eine Zahl von " + min + " bis " + MAX_NUMBER + " angeben.");
        }
    }

    private void fault(String pointer, String detail) {
        faults.add(new Fault(pointer, detail));
    }
}
