package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.RandomParts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Small problems in which everything occurs, and plans that differ in one place or two. */
final class RandomWhatIfs {
    private RandomWhatIfs() {}

    static PortableProblem problem(Random random) {
        RandomParts parts = new RandomParts(random);
        List<String> halbjahre = RandomParts.ids("2026-H", 1 + random.nextInt(4));
        List<String> teams = RandomParts.ids("T", 1 + random.nextInt(3));
        List<String> offices = RandomParts.ids("A", 1 + random.nextInt(10));
        List<Integer> tickets =
                new ArrayList<>(IntStream.rangeClosed(1, offices.size()).boxed().toList());
        Collections.shuffle(tickets, random);
        return new PortableProblem(
                "random",
                halbjahre.stream().map(id -> halbjahr(id, random)).toList(),
                teams.stream().map(id -> team(id, halbjahre, offices, parts)).toList(),
                IntStream.range(0, offices.size())
                        .mapToObj(i -> participant(offices.get(i), halbjahre, teams, tickets.get(i), parts))
                        .toList(),
                parts.weights(2),
                random.nextInt(3) == 0 ? parts.reference() : null,
                null,
                null,
                null);
    }

    private static Halbjahr halbjahr(String id, Random random) {
        int min = random.nextInt(3);
        int target = min + random.nextInt(4);
        return new Halbjahr(id, min, target, target + random.nextInt(3));
    }

    private static Analyseteam team(String id, List<String> halbjahre, List<String> offices, RandomParts parts) {
        Map<String, Integer> seats = new HashMap<>();
        parts.some(halbjahre, 2).forEach(h -> seats.put(h, parts.random().nextInt(4)));
        Map<String, Integer> distances = new HashMap<>();
        offices.forEach(ags -> distances.put(ags, parts.random().nextInt(200)));
        return new Analyseteam(id, seats, parts.some(offices, 5), distances);
    }

    private static Participant participant(
            String ags, List<String> halbjahre, List<String> teams, int ticket, RandomParts parts) {
        Random random = parts.random();
        return new Participant(
                ags,
                Claim.values()[random.nextInt(3)],
                parts.some(halbjahre, 2),
                parts.some(halbjahre, 4),
                parts.maybe(halbjahre, 3),
                parts.maybe(teams, 3),
                parts.maybe(halbjahre, 3),
                parts.maybe(teams, 3),
                ticket,
                "V" + random.nextInt(2),
                "B" + random.nextInt(3),
                "K" + random.nextInt(4),
                "S" + random.nextInt(3));
    }

    static PortableProblem withoutPinOf(PortableProblem problem, String ags) {
        return problem.withParticipants(problem.participants().stream()
                .map(p -> p.ags().equals(ags) ? Variant.pinned(p, null, null) : p)
                .toList());
    }

    static List<Allocation> placed(List<Allocation> plan, Allocation there) {
        return replaced(plan, a -> a.ags().equals(there.ags()) ? there : a);
    }

    static List<Allocation> exchanged(List<Allocation> plan, String one, String other) {
        Allocation ofOne = of(plan, one);
        Allocation ofOther = of(plan, other);
        return placed(
                placed(plan, new Allocation(one, ofOther.halbjahr(), ofOther.analyseteam())),
                new Allocation(other, ofOne.halbjahr(), ofOne.analyseteam()));
    }

    private static Allocation of(List<Allocation> plan, String ags) {
        return plan.stream().filter(a -> a.ags().equals(ags)).findFirst().orElseThrow();
    }

    private static List<Allocation> replaced(List<Allocation> plan, UnaryOperator<Allocation> change) {
        return plan.stream().map(change).toList();
    }
}
