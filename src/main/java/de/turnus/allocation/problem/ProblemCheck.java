package de.turnus.allocation.problem;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whether a portable problem makes sense in itself: keys known and unique, numbers in range, nothing missing. */
public final class ProblemCheck {
    /** Most Halbjahre, teams and participants: far above all 559 Jugendämter of Germany, and within 384 MB of memory. */
    private static final int MAX_HALBJAHRE = 40;

    private static final int MAX_TEAMS = 200;
    private static final int MAX_PARTICIPANTS = 5_000;

    private final PortableProblem problem;
    private final Faults faults = new Faults();
    private final Set<String> halbjahre = new LinkedHashSet<>();
    private final Set<String> teams = new LinkedHashSet<>();
    private final Set<String> offices = new LinkedHashSet<>();

    private ProblemCheck(PortableProblem problem) {
        this.problem = problem;
    }

    /**
     * All that is wrong with the problem, in the order of its parts; empty where it can be searched.
     *
     * <p>Values may be null, also where their type says otherwise, as JSON brings them; each is a fault. Where there
     * are none or far too many Halbjahre, teams or participants, only that is told: a problem without any has no plan
     * that would say something, and is nearly always a mistake further up.
     */
    public static List<Fault> faultsOf(PortableProblem problem) {
        ProblemCheck check = new ProblemCheck(problem);
        check.faults.text("/name", problem.name());
        if (check.sizesAreSound()) {
            check.halbjahre();
            check.participantKeys();
            check.teams();
            check.participants();
            check.weights();
            check.referenceCounts();
            check.limit();
            check.plan();
        }
        return check.faults.found();
    }

    private boolean sizesAreSound() {
        return size("/halbjahre", problem.halbjahre(), MAX_HALBJAHRE, "Halbjahre", "ein Halbjahr")
                & size("/analyseteams", problem.analyseteams(), MAX_TEAMS, "Analyseteams", "ein Analyseteam")
                & size("/participants", problem.participants(), MAX_PARTICIPANTS, "Teilnehmer", "einen Teilnehmer");
    }

    private boolean size(String pointer, Collection<?> items, int max, String what, String one) {
        if (items.isEmpty()) {
            faults.add(pointer, "Es fehlen " + what + ": mindestens " + one + " angeben.");
        } else if (items.size() > max) {
            faults.add(pointer, items.size() + " " + what + " sind zu viele: höchstens " + max + " angeben.");
        }
        return !items.isEmpty() && items.size() <= max;
    }

    private void halbjahre() {
        for (int i = 0; i < problem.halbjahre().size(); i++) {
            Halbjahr halbjahr = problem.halbjahre().get(i);
            String at = Pointer.to("halbjahre", i);
            if (faults.present(at, halbjahr)) {
                faults.key(at + "/id", halbjahr.id(), halbjahre);
                faults.number(at + "/minSeats", halbjahr.minSeats(), 0);
                faults.number(at + "/targetSeats", halbjahr.targetSeats(), 0);
                faults.number(at + "/maxSeats", halbjahr.maxSeats(), 0);
                seatsInOrder(at, halbjahr);
            }
        }
    }

    private void seatsInOrder(String at, Halbjahr halbjahr) {
        if (halbjahr.minSeats() > halbjahr.maxSeats()) {
            faults.add(
                    at + "/minSeats",
                    halbjahr.id() + ": minSeats " + halbjahr.minSeats() + " ist größer als maxSeats "
                            + halbjahr.maxSeats() + ". minSeats senken oder maxSeats erhöhen.");
        } else if (halbjahr.targetSeats() < halbjahr.minSeats() || halbjahr.targetSeats() > halbjahr.maxSeats()) {
            faults.add(
                    at + "/targetSeats",
                    halbjahr.id() + ": targetSeats " + halbjahr.targetSeats() + " liegt nicht zwischen minSeats "
                            + halbjahr.minSeats() + " und maxSeats " + halbjahr.maxSeats()
                            + ". Einen Wert dazwischen angeben.");
        }
    }

    private void participantKeys() {
        for (int i = 0; i < problem.participants().size(); i++) {
            Participant participant = problem.participants().get(i);
            String at = Pointer.to("participants", i);
            if (faults.present(at, participant)) {
                faults.key(at + "/ags", participant.ags(), offices);
            }
        }
    }

    private void teams() {
        for (int i = 0; i < problem.analyseteams().size(); i++) {
            Analyseteam team = problem.analyseteams().get(i);
            String at = Pointer.to("analyseteams", i);
            if (!faults.present(at, team)) {
                continue;
            }
            faults.key(at + "/id", team.id(), teams);
            team.seats().keySet().forEach(id -> halbjahr(at + "/seats" + Pointer.to(Wording.plain(id)), id));
            faults.numbers(at + "/seats", team.seats());
            faults.distinct(at + "/conflicts", team.conflicts(), new HashSet<>());
            faults.numbers(at + "/distanceKm", team.distanceKm());
            List<String> missing = offices.stream()
                    .filter(ags -> !team.distanceKm().containsKey(ags))
                    .toList();
            if (!missing.isEmpty()) {
                faults.add(
                        at + "/distanceKm",
                        "Für " + Wording.plain(String.valueOf(team.id())) + " fehlt die Entfernung zu "
                                + Wording.list(missing) + ". In ganzen km ergänzen.");
            }
        }
    }

    private void participants() {
        Set<Integer> tickets = new HashSet<>();
        for (int i = 0; i < problem.participants().size(); i++) {
            Participant participant = problem.participants().get(i);
            if (participant != null) {
                participant(Pointer.to("participants", i), participant, tickets);
            }
        }
    }

    private void participant(String at, Participant participant, Set<Integer> tickets) {
        faults.present(at + "/claim", participant.claim());
        halbjahre(at + "/wishes", participant.wishes());
        halbjahre(at + "/excluded", participant.excluded());
        if (participant.pinnedHalbjahr() != null) {
            halbjahr(at + "/pinnedHalbjahr", participant.pinnedHalbjahr());
        }
        if (participant.pinnedTeam() != null) {
            faults.known(at + "/pinnedTeam", participant.pinnedTeam(), teams, "Analyseteam");
        }
        int rank = participant.ticketRank();
        int n = problem.participants().size();
        if (rank < 1 || rank > n) {
            faults.add(
                    at + "/ticketRank",
                    "ticketRank " + rank + " ist nicht erlaubt: einen Rang von 1 bis " + n
                            + ", der Zahl der Teilnehmer, angeben.");
        } else if (!tickets.add(rank)) {
            faults.add(at + "/ticketRank", "ticketRank " + rank + " ist mehrmals vergeben: jeden Rang nur einmal.");
        }
        faults.text(at + "/landschaftsverband", participant.landschaftsverband());
        faults.text(at + "/regierungsbezirk", participant.regierungsbezirk());
        faults.text(at + "/kreis", participant.kreis());
        faults.text(at + "/sizeClass", participant.sizeClass());
    }

    private void halbjahre(String pointer, List<String> ids) {
        Set<String> seen = new HashSet<>();
        faults.distinct(pointer, ids, seen);
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (id != null && !id.isBlank()) {
                halbjahr(pointer + "/" + i, id);
            }
        }
    }

    private void halbjahr(String pointer, @Nullable String id) {
        faults.known(pointer, id, halbjahre, "Halbjahr");
    }

    private void weights() {
        List<String> allowed =
                Constraint.weighted().stream().map(Constraint::id).toList();
        problem.weights().forEach((id, weight) -> {
            String pointer = Pointer.to("weights", Wording.plain(id));
            if (!allowed.contains(id)) {
                faults.add(
                        pointer,
                        "„" + Wording.plain(id) + "“ ist kein Gewicht: erlaubt sind " + String.join(", ", allowed)
                                + ".");
            } else {
                faults.number(pointer, weight, 0);
            }
        });
    }

    private void referenceCounts() {
        ReferenceCounts reference = problem.referenceCounts();
        if (reference != null) {
            faults.numbers("/referenceCounts/landschaftsverband", reference.landschaftsverband());
            faults.numbers("/referenceCounts/sizeClass", reference.sizeClass());
            faults.numbers("/referenceCounts/regierungsbezirk", reference.regierungsbezirk());
            faults.numbers("/referenceCounts/kreis", reference.kreis());
            for (GroupKind kind : GroupKind.values()) {
                referenced(kind, kind.referenceOf(reference));
            }
        }
    }

    /** A group that the population does not know would have no share in any Halbjahr, and cost wherever it is. */
    private void referenced(GroupKind kind, Map<String, Integer> counts) {
        List<String> missing = problem.participants().stream()
                .filter(Objects::nonNull)
                .map(kind::groupOf)
                .filter(group -> group != null && !group.isBlank() && !counts.isEmpty() && !counts.containsKey(group))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            faults.add(
                    "/referenceCounts/" + kind.member(),
                    "Für " + Wording.list(missing) + " fehlt die Zahl der Jugendämter: ergänzen, "
                            + "oder die Schreibweise der Teilnehmer angleichen.");
        }
    }

    private void plan() {
        if (problem.allocations() != null) {
            new PlanCheck(faults, offices, halbjahre, teams).check(problem.allocations());
        }
    }

    private void limit() {
        if (problem.timeLimitSeconds() != null) {
            faults.number("/timeLimitSeconds", problem.timeLimitSeconds(), 1);
        }
    }
}
