package de.turnus.allocation.certificate;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.RandomParts;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Problems so small that all plans can be tried, in which everything occurs, contradictions too. */
public final class TinyProblems {
    private final Random random;
    private final RandomParts parts;
    private final List<String> halbjahre;
    private final List<String> teams;
    private final int offices;

    private TinyProblems(Random random) {
        this.random = random;
        this.parts = new RandomParts(random);
        this.halbjahre = RandomParts.ids("2026-H", 1 + random.nextInt(2));
        this.teams = RandomParts.ids("T", 1 + random.nextInt(2));
        this.offices = 1 + random.nextInt(4);
    }

    public static PortableProblem of(Random random) {
        return new TinyProblems(random).problem();
    }

    /** The best score of all plans; 5 to the power of 4 at most. */
    public static Score bestOfAllPlans(PortableProblem problem) {
        return bestBehind(problem, new ArrayList<>());
    }

    private static Score bestBehind(PortableProblem problem, List<Allocation> begun) {
        if (begun.size() == problem.participants().size()) {
            return Scorecard.of(problem, begun).score();
        }
        String ags = problem.participants().get(begun.size()).ags();
        List<Allocation> places = new ArrayList<>(List.of(Allocation.unplaced(ags)));
        problem.halbjahre()
                .forEach(h -> problem.analyseteams().forEach(t -> places.add(new Allocation(ags, h.id(), t.id()))));
        List<Score> scores = new ArrayList<>();
        for (Allocation place : places) {
            begun.add(place);
            scores.add(bestBehind(problem, begun));
            begun.removeLast();
        }
        return Collections.max(scores);
    }

    private PortableProblem problem() {
        return new PortableProblem(
                "tiny",
                halbjahre.stream().map(this::halbjahr).toList(),
                teams.stream().map(this::team).toList(),
                parts.offices(offices, halbjahre, teams, 2, 6, 6),
                parts.weights(3),
                random.nextInt(3) == 0 ? parts.reference() : null,
                null,
                null,
                null);
    }

    private Halbjahr halbjahr(String id) {
        int min = random.nextInt(3) == 0 ? 1 : 0;
        int target = min + random.nextInt(3);
        return new Halbjahr(id, min, target, target + random.nextInt(3));
    }

    private Analyseteam team(String id) {
        Map<String, Integer> seats = new HashMap<>();
        halbjahre.stream().filter(h -> random.nextInt(6) > 0).forEach(h -> seats.put(h, 1 + random.nextInt(3)));
        return new Analyseteam(id, seats, parts.some(RandomParts.ids("A", offices), 8), parts.distances(offices));
    }
}
