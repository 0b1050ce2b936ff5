package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.score.BendableScore;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.allocation.problem.PortableProblem;

import java.util.stream.LongStream;

/**
 * A plan that cannot be bettered at sight: as many placed as there are seats, the strongest claims first, and no other
 * cost at all. A search that has found one is done.
 */
record PerfectPlan(BendableScore score) {

    static PerfectPlan of(PortableProblem problem) {
        long[] unplacedCosts = problem.participants().stream()
                .mapToLong(p -> p.claim().unplacedCost(problem.participants().size()))
                .sorted()
                .toArray();
        long seats =
                problem.halbjahre().stream().mapToLong(h -> seatsIn(problem, h)).sum();
        long placement = LongStream.of(unplacedCosts)
                .limit(Math.max(0, unplacedCosts.length - seats))
                .sum();
        return new PerfectPlan(BendableScore.of(new long[] {0}, new long[] {-placement, 0, 0}));
    }

    boolean isReachedBy(BendableScore other) {
        return other.compareTo(score) >= 0;
    }

    private static long seatsIn(PortableProblem problem, Halbjahr halbjahr) {
        long ofTeams = problem.analyseteams().stream()
                .mapToLong(team -> team.seatsIn(halbjahr.id()))
                .sum();
        return Math.min(halbjahr.maxSeats(), ofTeams);
    }
}
