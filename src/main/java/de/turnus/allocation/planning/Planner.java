package de.turnus.allocation.planning;

import de.turnus.allocation.certificate.Certificate.Status;
import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.solver.AllocationSearch;
import de.turnus.allocation.solver.SearchEnd;
import de.turnus.allocation.solver.SearchListener;
import de.turnus.allocation.solver.SearchProgress;
import de.turnus.allocation.solver.SearchResult;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Makes plans: a short search, then the proof, which betters the plan on its way; where that does not come to an end, a
 * long search, whose plan counts if it is better. Where nearly every place is fixed, the proof comes first and the search
 * only where the proof does not come to an end: there is next to nothing to search. As long as neither the time limit nor
 * the listener cuts it short, the same problem gives the same plan and the same certificate on every machine.
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
        return plan(problem, null, timeLimit, listener);
    }

    /**
     * The same from a plan that was found before.
     *
     * @param start one allocation for each participant, in any order; the result is never worse. Null begins from nothing
     * @throws IllegalArgumentException where the start is not a plan of the problem
     */
    public Planning plan(
            PortableProblem problem, @Nullable List<Allocation> start, Duration timeLimit, SearchListener listener) {
        Deadline deadline = new Deadline(timeLimit);
        if (isNearlyFixed(problem)) {
            Optional<Planning> exact = withoutSearch(problem, start, deadline, listener);
            if (exact.isPresent()) {
                return exact.get();
            }
        }
        SearchResult first = search.searchFirstPlan(problem, start, deadline.left(), listener);
        report(first, listener);
        Proof proof = prove(problem, first, deadline, listener);
        SearchResult improved = first.improvedTo(proof.allocations(), proof.score());
        if (proof.certificate().status() == Status.OPTIMAL || first.endedBy() != SearchEnd.COMPLETED) {
            return new Planning(improved, proof.certificate());
        }
        if (listener.stopRequested()) {
            return new Planning(improved.cutShortBy(SearchEnd.STOPPED), proof.certificate());
        }
        if (deadline.isOver()) {
            return new Planning(improved.cutShortBy(SearchEnd.TIME_LIMIT), proof.certificate());
        }
        report(improved, listener);
        SearchResult whole =
                search.search(problem, start, deadline.left(), listener).after(first);
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
    private Optional<Planning> withoutSearch(
            PortableProblem problem, @Nullable List<Allocation> start, Deadline deadline, SearchListener listener) {
        long begun = System.nanoTime();
        listener.onProof();
        return engine.prove(problem, start, new Limits(PROOF_WORK, deadline.left()), listener::stopRequested)
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

    /**
     * Makes do with a plan that was found before: neither searches nor proves anything.
     *
     * @param note German: why nothing is proven
     */
    public Planning keep(PortableProblem problem, List<Allocation> plan, String note) {
        Proof unproven = engine.unproven(problem, plan, note);
        return new Planning(
                new SearchResult(plan, unproven.score(), SearchEnd.STOPPED, 0, Duration.ZERO), unproven.certificate());
    }

    /** What a step came to must not wait for the end of the next, which may take long. */
    private static void report(SearchResult step, SearchListener listener) {
        listener.onProgress(new SearchProgress(step.allocations(), step.score(), step.moves(), step.elapsed()));
    }

    private Proof prove(PortableProblem problem, SearchResult first, Deadline deadline, SearchListener listener) {
        listener.onProof();
        return engine.prove(
                        problem, first.allocations(), new Limits(PROOF_WORK, deadline.left()), listener::stopRequested)
                .orElseThrow();
    }
}
