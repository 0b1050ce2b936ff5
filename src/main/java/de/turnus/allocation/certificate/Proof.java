package de.turnus.allocation.certificate;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Score;

import java.util.List;

/**
 * A plan and what is proven about it.
 *
 * @param allocations one for each participant, in their order
 * @param score of the plan, as the plain scorecard reckons it
 */
public record Proof(List<Allocation> allocations, Score score, Certificate certificate) {
    public Proof {
        allocations = List.copyOf(allocations);
    }
}
