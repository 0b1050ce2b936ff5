package de.turnus.allocation.planning;

import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.solver.AllocationSearch;
import de.turnus.allocation.solver.SearchListener;
import de.turnus.allocation.solver.SearchResult;

import java.time.Duration;

/**
 * Makes plans. As long as neither the time limit nor the listener cuts it short, the same problem gives the same plan
 * and the same certificate on every machine.
 */
public final class Planner {
    /** Work for a proof, in units of the exact engine, about two seconds each. */
    private static final double PROOF_WORK = 100;

    private final AllocationSearch search = AllocationSearch.load();
    private final ExactEngine engine = ExactEngine.load();

    private Planner() {}

    /** Loads search and exact engine, once for all plans. */
    public static Planner load() {
        return new Planner();
    }

    /**
     * Plans; blocks meanwhile. Safe to call from several threads.
     *
     * @param problem one in which {@link de.turnus.allocation.problem.ProblemCheck} finds no fault
     * @param timeLimit safety net for search and proof together, longer than 0
     * @param listener told of better plans, and asked whether to stop
     */
    public Planning plan(PortableProblem problem, Duration timeLimit, SearchListener listener) {
        long begun = System.nanoTime();
        SearchResult found = search.search(problem, timeLimit, listener);
        Duration left = timeLimit.minusNanos(System.nanoTime() - begun);
        Limits limits = new Limits(PROOF_WORK, left.isPositive() ? left : Duration.ofMillis(1));
        listener.onProof();
        Proof proof = engine.prove(problem, found.allocations(), limits, listener::stopRequested)
                .orElseThrow();
        return new Planning(found.improvedTo(proof.allocations(), proof.score()), proof.certificate());
    }
}
