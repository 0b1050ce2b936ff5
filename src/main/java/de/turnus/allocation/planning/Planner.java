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
import java.util.Optional;

/**
 * Makes plans: a short search, then the proof, which betters the plan on its way; where that does not come to an end, a
 * long search, whose plan counts if it is better. Where nearly every place is fixed, the proof comes first and the search
 * only where the proof does not come to an end: there is next to nothing to search. As long as neither the time limit nor the listener cuts it short, the
 * same problem gives the same plan and the same certificate on every machine.
 */
public final class Planner {
    /** Work for a proof, in units of the exact engine, about two seconds each. */
    private static final double PROOF_WORK = 100;

    /** Nearly every place is fixed where at most one office in so many may get another Halbjahr or team. */
    private static final int ONE_OPEN_IN = 4;

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
        if (isNearlyFixed(problem)) {
            Optional<Planning> exact = withoutSearch(problem, deadline, listener);
            if (exact.isPresent()) {
                return exact.get();
            }
        }
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

    private static boolean isNearlyFixed(PortableProblem problem) {
        long open = problem.participants().stream()
                .filter(office -> office.pinnedHalbjahr() == null || office.pinnedTeam() == null)
                .count();
        return open * ONE_OPEN_IN <= problem.participants().size();
    }

    /** Empty where the proof does not come to an end. */
    private Optional<Planning> withoutSearch(PortableProblem problem, Deadline deadline, SearchListener listener) {
        long begun = System.nanoTime();
        listener.onProof();
        return engine.prove(problem, null, new Limits(PROOF_WORK, deadline.left()), listener::stopRequested)
                .filter(proof -> proof.certificate().status() == Status.OPTIMAL)
                .map(proof -> new Planning(
                        new SearchResult(
                                proof.allocations(),
                                proof.score(),
                                SearchEnd.COMPLETED,
                                0,
                                Duration.ofNanos(System.nanoTime() - begun)),
                        proof.certificate()));
    }

    private Proof prove(PortableProblem problem, SearchResult first, Deadline deadline, SearchListener listener) {
        listener.onProof();
        return engine.prove(
                        problem, first.allocations(), new Limits(PROOF_WORK, deadline.left()), listener::stopRequested)
                .orElseThrow();
    }
}
