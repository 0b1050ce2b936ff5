package de.turnus.allocation.solver;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Problems small enough to reckon by hand: offices A00, A01, …, three Halbjahre, teams TA and TB. */
final class SmallProblems {
    private static final List<String> HALBJAHRE = List.of("2026-H1", "2026-H2", "2027-H1");

    private SmallProblems() {}

    /** Three Halbjahre of 1 to 6 seats with a target of 4, two teams with 3 seats in each. */
    static PortableProblem rotation(int offices) {
        return problem(
                HALBJAHRE.stream().map(id -> new Halbjahr(id, 1, 4, 6)).toList(),
                List.of(team("TA", 1, List.of("A03"), offices), team("TB", 4, List.of("A04"), offices)),
                participants(offices));
    }

    static PortableProblem single() {
        return problem(
                List.of(new Halbjahr("2026-H1", 0, 1, 1)),
                List.of(new Analyseteam("TA", Map.of("2026-H1", 1), List.of(), Map.of("A00", 57))),
                participants(1));
    }

    static PortableProblem problem(List<Halbjahr> halbjahre, List<Analyseteam> teams, List<Participant> participants) {
        return new PortableProblem("small", halbjahre, teams, participants, Map.of(), null, null, null, null);
    }

    /** Every fourth was carried over, every fourth did not register and has no wishes. */
    static List<Participant> participants(int offices) {
        return IntStream.range(0, offices)
                .mapToObj(i -> participant(i, offices))
                .toList();
    }

    /** The problem with another participant in place of the one with the same key. */
    static PortableProblem with(PortableProblem problem, Participant other) {
        return problem.withParticipants(problem.participants().stream()
                .map(p -> p.ags().equals(other.ags()) ? other : p)
                .toList());
    }

    static Participant pinned(
            Participant participant, @Nullable String halbjahr, @Nullable String team, List<String> excluded) {
        return tied(participant, excluded, halbjahr, team, participant.baselineHalbjahr(), participant.baselineTeam());
    }

    static Participant planned(Participant participant, @Nullable String halbjahr, @Nullable String team) {
        return tied(participant, participant.excluded(), null, null, halbjahr, team);
    }

    private static Participant tied(
            Participant participant,
            List<String> excluded,
            @Nullable String pinnedHalbjahr,
            @Nullable String pinnedTeam,
            @Nullable String baselineHalbjahr,
            @Nullable String baselineTeam) {
        return new Participant(
                participant.ags(),
                participant.claim(),
                participant.wishes(),
                excluded,
                pinnedHalbjahr,
                pinnedTeam,
                baselineHalbjahr,
                baselineTeam,
                participant.ticketRank(),
                participant.landschaftsverband(),
                participant.regierungsbezirk(),
                participant.kreis(),
                participant.sizeClass());
    }

    private static Participant participant(int i, int offices) {
        Claim claim = i % 4 == 0 ? Claim.CARRIED_OVER : i % 4 == 1 ? Claim.UNREGISTERED : Claim.REGISTERED;
        List<String> wishes =
                claim == Claim.UNREGISTERED ? List.of() : List.of(HALBJAHRE.get(i % 3), HALBJAHRE.get(i % 2));
        return new Participant(
                ags(i),
                claim,
                wishes.stream().distinct().toList(),
                List.of(),
                null,
                null,
                null,
                null,
                offices - i,
                i % 2 == 0 ? "LVR" : "LWL",
                "RB" + i % 3,
                "K" + i % 5,
                i % 7 == 0 ? "FROM_250K" : "UNDER_50K");
    }

    private static Analyseteam team(String id, int kilometres, List<String> conflicts, int offices) {
        Map<String, Integer> distances = IntStream.range(0, Math.max(offices, 40))
                .boxed()
                .collect(Collectors.toMap(SmallProblems::ags, i -> kilometres * i));
        return new Analyseteam(id, HALBJAHRE.stream().collect(Collectors.toMap(h -> h, h -> 3)), conflicts, distances);
    }

    private static String ags(int i) {
        return "A%02d".formatted(i);
    }
}
