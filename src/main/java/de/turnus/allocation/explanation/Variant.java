package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A problem with one thing changed. */
final class Variant {
    private Variant() {}

    static PortableProblem withHalbjahre(PortableProblem problem, List<Halbjahr> halbjahre) {
        return of(problem, halbjahre, problem.analyseteams());
    }

    static PortableProblem withSeats(PortableProblem problem, int team, String halbjahr, int seats) {
        List<Analyseteam> teams = new ArrayList<>(problem.analyseteams());
        Analyseteam before = teams.get(team);
        Map<String, Integer> bySeats = new LinkedHashMap<>(before.seats());
        bySeats.put(halbjahr, seats);
        teams.set(team, new Analyseteam(before.id(), bySeats, before.conflicts(), before.distanceKm()));
        return of(problem, problem.halbjahre(), teams);
    }

    /** Without one participant; the tickets behind its own move up. */
    static PortableProblem without(PortableProblem problem, int office) {
        int ticket = problem.participants().get(office).ticketRank();
        List<Participant> others = new ArrayList<>(problem.participants());
        others.remove(office);
        return problem.withParticipants(others.stream()
                .map(p -> p.ticketRank() < ticket
                        ? p
                        : copy(p, p.wishes(), p.pinnedHalbjahr(), p.pinnedTeam(), p.ticketRank() - 1))
                .toList());
    }

    static PortableProblem withOffice(PortableProblem problem, int office, UnaryOperator<Participant> change) {
        List<Participant> participants = new ArrayList<>(problem.participants());
        participants.set(office, change.apply(participants.get(office)));
        return problem.withParticipants(participants);
    }

    static Participant pinned(Participant p, @Nullable String halbjahr, @Nullable String team) {
        return copy(p, p.wishes(), halbjahr, team, p.ticketRank());
    }

    static Participant wishing(Participant p, List<String> wishes) {
        return copy(p, wishes, p.pinnedHalbjahr(), p.pinnedTeam(), p.ticketRank());
    }

    private static Participant copy(
            Participant p,
            List<String> wishes,
            @Nullable String pinnedHalbjahr,
            @Nullable String pinnedTeam,
            int ticketRank) {
        return new Participant(
                p.ags(),
                p.claim(),
                wishes,
                p.excluded(),
                pinnedHalbjahr,
                pinnedTeam,
                p.baselineHalbjahr(),
                p.baselineTeam(),
                ticketRank,
                p.landschaftsverband(),
                p.regierungsbezirk(),
                p.kreis(),
                p.sizeClass());
    }

    private static PortableProblem of(PortableProblem problem, List<Halbjahr> halbjahre, List<Analyseteam> teams) {
        return new PortableProblem(
                problem.name(),
                halbjahre,
                teams,
                problem.participants(),
                problem.weights(),
                problem.referenceCounts(),
                problem.timeLimitSeconds(),
                null,
                null);
    }
}
