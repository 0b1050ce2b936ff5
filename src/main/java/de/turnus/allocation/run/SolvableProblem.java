package de.turnus.allocation.run;

import de.turnus.allocation.problem.Change;
import de.turnus.allocation.problem.Contradiction;
import de.turnus.allocation.problem.Fault;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.ProblemCheck;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;

import java.util.List;

/** Turns away what no search could answer, and says why. */
public final class SolvableProblem {
    /**
     * A contradiction as it is answered.
     *
     * @param changes operations of a JSON Patch; with those of all other contradictions they resolve them all
     * @param alternatives what would do in place of {@code changes}, with those of all other contradictions made first
     * @param furtherAlternatives how many more were found than are listed
     */
    private record Contradictory(
            String pointer,
            String detail,
            List<Change> changes,
            List<List<Change>> alternatives,
            int furtherAlternatives) {}

    private SolvableProblem() {}

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 that lists every fault of the problem, or what contradicts
     *     each other in it, the smallest change that resolves it and what would do in its place
     */
    public static void require(PortableProblem problem) {
        requireSound(problem);
        List<Contradiction> contradictions = Feasibility.of(problem).contradictions();
        if (!contradictions.isEmpty()) {
            throw ProblemType.CONTRADICTORY_CONSTRAINTS.because(
                    contradictions.getFirst().detail(),
                    contradictions.stream()
                            .map(c -> new Contradictory(
                                    c.pointer(), c.detail(), c.changes(), c.alternatives(), c.furtherAlternatives()))
                            .toList());
        }
    }

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 that lists every fault of the problem and of the plan in
     *     it
     */
    public static void requireSound(PortableProblem problem) {
        requireNone(ProblemCheck.faultsOf(problem));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 that lists the faults, where there are any */
    public static void requireNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemType.UNPROCESSABLE.because(
                    faults.getFirst().detail(),
                    faults.stream()
                            .map(f -> new InvalidValue(f.pointer(), f.detail()))
                            .toList());
        }
    }
}
