package de.turnus.allocation.run;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.solver.SearchProgress;
import de.turnus.web.Json;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What is known of every search; the only place that changes it. */
@ApplicationScoped
public class SearchRuns {
    private static final int LONGEST_FAILURE = 1000;

    /** A search may have been running by chance when a process died, but hardly three times. */
    private static final int MOST_ATTEMPTS = 3;

    private final SearchRunRepository runs;
    private final SearchQueue queue;
    private final Event<RunEnded> ended;
    private final Clock clock;

    SearchRuns(SearchRunRepository runs, SearchQueue queue, Event<RunEnded> ended, Clock clock) {
        this.runs = runs;
        this.queue = queue;
        this.ended = ended;
        this.clock = clock;
    }

    /**
     * Asks for a plan; the search begins as soon as the transaction has ended and a thread is free.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where the problem has faults or contradicts itself
     */
    @Transactional
    public UUID start(PortableProblem problem, boolean scenario, String account) {
        SolvableProblem.require(problem);
        UUID id = UUID.randomUUID();
        runs.persist(new SearchRunRow(id, scenario, problem, account, clock.instant()));
        queue.add(id);
        return id;
    }

    /** How far the search is. */
    @Transactional
    public Optional<SearchRun> find(UUID id) {
        return runs.findByIdOptional(id).map(row -> row.toRecord(clock));
    }

    /** The problem as it was asked. */
    @Transactional
    public Optional<PortableProblem> problem(UUID id) {
        return runs.findByIdOptional(id).map(SearchRunRow::readProblem);
    }

    /** The best plan so far; empty before the first and where the search failed. */
    @Transactional
    public Optional<SearchPlan> plan(UUID id) {
        return runs.findByIdOptional(id).map(row -> row.toPlan(clock));
    }

    /** What is proven about the plan that the search ended with; empty before the end. */
    @Transactional
    public Optional<Certificate> certificate(UUID id) {
        return runs.findByIdOptional(id).map(SearchRunRow::readCertificate);
    }

    /** The check of the plan that the search ended with, also where it failed for that; empty before the end. */
    @Transactional
    public Optional<Pruefbericht> pruefbericht(UUID id) {
        return runs.findByIdOptional(id).map(SearchRunRow::readPruefbericht);
    }

    /** What is kept of a search with its plan; empty before there is one. */
    @Transactional
    public Optional<SearchDocuments> documents(UUID id) {
        return runs.findByIdOptional(id).flatMap(row -> Optional.ofNullable(row.allocations)
                .map(plan -> new SearchDocuments(row.problem, plan, row.certificate, row.pruefbericht)));
    }

    /** Lets the search end soon, with the best plan that it has; nothing where it has ended. */
    @Transactional
    public void stop(UUID id) {
        runs.update("stopRequested = true where id = ?1", id);
    }

    /** What to search, or null where there is nothing left to do, as for a search that the service does not survive. */
    @Transactional
    @Nullable
    PortableProblem begin(UUID id) {
        SearchRunRow row = runs.findById(id);
        if (row == null || !row.status.isRunning()) {
            return null;
        }
        if (row.attempts >= MOST_ATTEMPTS) {
            fail(
                    row,
                    "Der Dienst ist bei dieser Suche " + row.attempts + " Mal abgestürzt. Die Aufgabe verkleinern, oder"
                            + " die Betreuung des Dienstes um mehr Speicher bitten.");
            return null;
        }
        row.attempts++;
        row.status = SearchRun.Status.SOLVING;
        row.stage = SearchRun.Stage.SEARCH;
        row.startedAt = clock.instant();
        return row.readProblem();
    }

    @Transactional
    void progress(UUID id, SearchProgress progress) {
        runs.storeBest(id, progress);
    }

    @Transactional
    void proving(UUID id) {
        runs.update("stage = ?1 where id = ?2", SearchRun.Stage.PROOF, id);
    }

    @Transactional
    boolean isStopRequested(UUID id) {
        return runs.isStopRequested(id);
    }

    /** The service stops in good order; that says nothing against the search, which begins anew afterwards. */
    @Transactional
    void putBack(UUID id) {
        runs.update("attempts = attempts - 1 where id = ?1", id);
    }

    /** The search has ended with a plan that passed its check. */
    @Transactional
    void finish(UUID id, Planning planning, Pruefbericht report) {
        SearchRunRow row = runs.findById(id);
        if (row.status.isRunning()) {
            row.planned(planning, report);
            end(row, SearchRun.Status.PLANNED);
        }
    }

    /** The search has ended with a plan that must not be shown. */
    @Transactional
    void reject(UUID id, Pruefbericht report, String reason) {
        SearchRunRow row = runs.findById(id);
        if (row.status.isRunning()) {
            row.pruefbericht = Json.write(report);
            fail(row, reason);
        }
    }

    @Transactional
    void fail(UUID id, String reason) {
        SearchRunRow row = runs.findById(id);
        if (row.status.isRunning()) {
            fail(row, reason);
        }
    }

    private void fail(SearchRunRow row, String reason) {
        row.forgetPlan();
        row.failure = reason.substring(0, Math.min(LONGEST_FAILURE, reason.length()));
        end(row, SearchRun.Status.FAILED);
    }

    private void end(SearchRunRow row, SearchRun.Status status) {
        row.status = status;
        row.stage = null;
        row.finishedAt = clock.instant();
        ended.fire(new RunEnded(row.toRecord(clock)));
    }
}
