package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;

import java.time.Duration;
import java.util.List;

/**
 * The same constraints with Timefold's own phases and moves, from an empty plan: what the tuned search is held against.
 */
public final class DefaultSearch {
    private static final long SEED = 8;

    private DefaultSearch() {}

    /** Searches for as long as the limit says. */
    public static List<Allocation> search(PortableProblem problem, Duration limit) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Placement.class)
                .withConstraintProviderClass(AllocationConstraints.class)
                .withRandomSeed(SEED)
                .withTerminationSpentLimit(limit);
        return SolverFactory.<Plan>create(config)
                .buildSolver()
                .solve(empty(problem))
                .allocations();
    }

    /** Timefold's construction heuristic fills what is null. */
    private static Plan empty(PortableProblem problem) {
        Plan plan = FirstPlan.of(problem);
        for (Placement placement : plan.getPlacements()) {
            placement.setHalbjahr(null);
            placement.setTeam(null);
        }
        return plan;
    }
}
