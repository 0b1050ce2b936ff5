package de.turnus.allocation.solver;

import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.RandomParts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

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
        return new PortableProblem(
                "random",
                halbjahre.stream().map(this::halbjahr).toList(),
                teams.stream().map(this::team).toList(),
                parts.offices(offices, halbjahre, teams, 3, 4, 3),
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
        return new Analyseteam(id, seats, parts.some(RandomParts.ids("A", offices), 5), parts.distances(offices));
    }
}
