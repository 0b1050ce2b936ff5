package de.turnus.allocation.run;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * One go of one process at a search. A later attempt has a higher number, and only the newest may write: a process that
 * was taken for dead and goes on after all finds every door closed.
 *
 * @param movesBefore tried by earlier attempts up to their last report
 * @param start the best plan that they stored; null where there is none
 * @param hopeless whether so many attempts died without a better plan that another search would as well
 */
record SearchAttempt(
        UUID run,
        int number,
        PortableProblem problem,
        long movesBefore,
        @Nullable Start start,
        boolean hopeless) {

    /** The plan that an attempt goes on from. */
    record Start(List<Allocation> allocations, Score score) {
        Start {
            allocations = List.copyOf(allocations);
        }
    }

    @Nullable
    List<Allocation> startPlan() {
        return start == null ? null : start.allocations();
    }
}
