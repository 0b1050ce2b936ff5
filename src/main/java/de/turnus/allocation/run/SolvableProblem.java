package de.turnus.allocation.run;

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
    private SolvableProblem() {}

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 that lists every fault of the problem, or what contradicts
     *     each other in it and the smallest change that resolves it
     */
    public static void require(PortableProblem problem) {
        List<Fault> faults = ProblemCheck.faultsOf(problem);
        if (!faults.isEmpty()) {
            throw ProblemType.UNPROCESSABLE.because(
                    faults.getFirst().detail(),
                    faults.stream()
                            .map(f -> new InvalidValue(f.pointer(), f.detail()))
                            .toList());
        }
        List<Contradiction> contradictions = Feasibility.of(problem).contradictions();
        if (!contradictions.isEmpty()) {
            throw ProblemType.CONTRADICTORY_CONSTRAINTS.because(
                    contradictions.getFirst().detail(),
                    contradictions.stream()
                            .map(c -> new InvalidValue(c.pointer(), c.detail()))
                            .toList());
        }
    }
}
