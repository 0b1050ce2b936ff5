package de.turnus.allocation.explanation;

import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;

import java.util.List;

/**
 * The exact engine, and how long it may work on one Halbjahr.
 *
 * @param limits for each Halbjahr anew
 */
public record Prover(ExactEngine engine, Limits limits) {
    Proof prove(PortableProblem problem, List<Allocation> hint) {
        return engine.prove(problem, hint, limits, () -> false).orElseThrow();
    }
}
