package de.turnus.allocation.run;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A search with its best plan so far.
 *
 * @param problem as it was asked
 * @param allocations one for each participant, in their order
 * @param certificate what is proven about the plan; null before the end
 */
public record SearchPlan(
        SearchRun run,
        PortableProblem problem,
        List<Allocation> allocations,
        Score score,
        @Nullable Certificate certificate) {

    public SearchPlan {
        allocations = List.copyOf(allocations);
    }
}
