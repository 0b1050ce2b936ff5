package de.turnus.allocation.replan;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.planning.Planner;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Constraint;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.solver.SearchListener;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/** A replan with its best plan, and what is proven about it. */
record Replanned(PortableProblem problem, List<Allocation> plan, Score score, Certificate certificate) {
    private static final Duration AMPLE = Duration.ofMinutes(5);
    private static final double AMPLE_WORK = 200;

    /** Planned by the exact engine alone, without a search before. */
    static Replanned of(PortableProblem problem, @Nullable List<Allocation> start) {
        Proof proof = ExactEngine.load()
                .prove(problem, start, new Limits(AMPLE_WORK, AMPLE), () -> false)
                .orElseThrow();
        return new Replanned(problem, proof.allocations(), proof.score(), proof.certificate());
    }

    /** A problem with its proven best plan, as if it had been released. */
    static PortableProblem released(PortableProblem problem) {
        var planning = Planner.load().plan(problem, AMPLE, SearchListener.NONE);
        if (planning.certificate().status() != Certificate.Status.OPTIMAL) {
            throw new IllegalStateException("Not proven: " + problem.name());
        }
        return problem.withPlan(planning.result().allocations());
    }

    boolean isOptimal() {
        return certificate.status() == Certificate.Status.OPTIMAL;
    }

    Moves moves() {
        return Moves.of(problem, plan);
    }

    /** Policy cost without what the moves themselves cost. */
    long policyWithoutMoves() {
        return -score.policy() - priceOfMoves();
    }

    /** What the moves cost by the weights of the problem. */
    long priceOfMoves() {
        var weights = problem.effectiveWeights();
        return (long) moves().halbjahr().size() * weights.getOrDefault(Constraint.REASSIGNED_HALBJAHR, 0)
                + (long) moves().analyseteam().size() * weights.getOrDefault(Constraint.REASSIGNED_TEAM, 0);
    }
}
