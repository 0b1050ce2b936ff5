package de.turnus.allocation.planning;

import de.turnus.allocation.certificate.Certificate.Status;
import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.solver.AllocationSearch;
import de.turnus.allocation.solver.SearchEnd;
import de.turnus.allocation.solver.SearchListener;
import de.turnus.allocation.solver.SearchResult;

import java.time.Duration;

/**
 * Makes plans: a short search, then the proof, which betters the plan on its way; where that does not come to an end, a
 * long search, whose plan counts if it is better. As long as neither the time limit nor the listener cuts it short, the
 * same problem gives the same plan and the same certificate on every machine.
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
        Deadline deadline = new Deadline(timeLimit);
        SearchResult first = search.searchFirstPlan(problem, deadline.left(), listener);
        Proof proof = prove(problem, first, deadline, listener);
        if (proof.certificate().status() == Status.OPTIMAL
                || first.endedBy() != SearchEnd.COMPLETED
                || deadline.isOver()
                || listener.stopRequested()) {
            return new Planning(first.improvedTo(proof.allocations(), proof.score()), proof.certificate());
        }
        SearchResult whole = search.search(problem, deadline.left(), listener).after(first);
        return whole.score().compareTo(proof.score()) > 0
                ? new Planning(whole, proof.certificate().of(whole.score()))
                : new Planning(whole.improvedTo(proof.allocations(), proof.score()), proof.certificate());
    }

    private Proof prove(PortableProblem problem, SearchResult first, Deadline deadline, SearchListener listener) {
        listener.onProof();
        return engine.prove(
                        problem, first.allocations(), new Limits(PROOF_WORK, deadline.left()), listener::stopRequested)
                .orElseThrow();
    }
}
