package de.turnus.allocation.solver;

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
import java.util.stream.IntStream;

/** Small problems in which everything occurs: pins, exclusions, conflicts, baselines, references, odd weights. */
public final class RandomProblems {
    private final Random random;
    private final RandomParts parts;
    private final List<String> halbjahre;
    private final List<String> teams;
    private final int offices;

    private RandomProblems(Random random) {
        this.random = random;
        this.parts = new RandomParts(random);
        this.halbjahre = RandomParts.ids("2026-H", 1 + random.nextInt(4));
        this.teams = RandomParts.ids("T", 1 + random.nextInt(3));
        this.offices = 1 + random.nextInt(14);
    }

    public static PortableProblem of(Random random) {
        return new RandomProblems(random).problem();
    }

    private PortableProblem problem() {
        List<Integer> tickets =
                new ArrayList<>(IntStream.rangeClosed(1, offices).boxed().toList());
        Collections.shuffle(tickets, random);
        return new PortableProblem(
                "random",
                halbjahre.stream().map(this::halbjahr).toList(),
                teams.stream().map(this::team).toList(),
                IntStream.range(0, offices)
                        .mapToObj(i -> participant(i, tickets.get(i)))
                        .toList(),
                parts.weights(2),
                random.nextInt(3) == 0 ? parts.reference() : null,
                null,
                null,
                null);
    }

    private Halbjahr halbjahr(String id) {
        int min = random.nextInt(3);
        int target = min + random.nextInt(4);
        return new Halbjahr(id, min, target, target + random.nextInt(3));
    }

    private Analyseteam team(String id) {
        Map<String, Integer> seats = new HashMap<>();
        halbjahre.stream().filter(h -> random.nextInt(4) > 0).forEach(h -> seats.put(h, random.nextInt(4)));
        Map<String, Integer> distances = new HashMap<>();
        IntStream.range(0, offices).forEach(i -> distances.put("A" + i, random.nextInt(200)));
        return new Analyseteam(id, seats, parts.some(RandomParts.ids("A", offices), 5), distances);
    }

    private Participant participant(int index, int ticket) {
        return new Participant(
                "A" + index,
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
}
