package de.turnus.allocation.run;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;

import java.util.List;

/**
 * A search with its best plan so far.
 *
 * @param problem as it was asked
 * @param allocations one for each participant, in their order
 */
public record SearchPlan(SearchRun run, PortableProblem problem, List<Allocation> allocations, Score score) {
    public SearchPlan {
        allocations = List.copyOf(allocations);
    }
}
