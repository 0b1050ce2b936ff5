package de.turnus.allocation.run;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.web.Json;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of every search; the only place that changes it. */
@ApplicationScoped
public class SearchRuns {
    private static final int LONGEST_FAILURE = 1000;

    /** A search may have been running by chance when a process died, but hardly three times without a better plan. */
    static final int MOST_ATTEMPTS = 3;

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

    /**
     * The next attempt at a search, from here on the only one that may write; null where there is nothing left to do, as
     * for a search that has no plan and that the service does not survive.
     */
    @Transactional
    @Nullable
    SearchAttempt begin(UUID id) {
        SearchRunRow row = runs.findAndLock(id);
        if (row == null || !row.status.isRunning()) {
            return null;
        }
        SearchAttempt attempt = row.begin(clock.instant(), MOST_ATTEMPTS);
        if (attempt.hopeless() && attempt.start() == null) {
            fail(
                    row,
                    "Der Dienst ist bei dieser Suche " + MOST_ATTEMPTS
                            + " Mal abgestürzt. Die Aufgabe verkleinern, oder"
                            + " die Betreuung des Dienstes um mehr Speicher bitten.");
            return null;
        }
        return attempt;
    }

    @Transactional
    void storeBest(SearchAttempt attempt, List<Allocation> plan, Score score) {
        runs.storeBest(attempt, plan, score);
    }

    @Transactional
    void storeMoves(SearchAttempt attempt, long moves) {
        runs.storeMoves(attempt, moves);
    }

    @Transactional
    void proving(SearchAttempt attempt) {
        runs.storeStage(attempt, SearchRun.Stage.PROOF);
    }

    /** Whether the attempt is to go on: nobody wants the search to end, and no other process has taken it over. */
    @Transactional
    boolean isWanted(SearchAttempt attempt) {
        return runs.isWanted(attempt);
    }

    /** The service stops in good order; that says nothing against the search, which goes on afterwards. */
    @Transactional
    void putBack(SearchAttempt attempt) {
        runs.uncount(attempt);
    }

    /** The search has ended with a plan that passed its check; false where another attempt has taken it over. */
    @Transactional
    boolean finish(SearchAttempt attempt, Planning planning, Pruefbericht report) {
        SearchRunRow row = runs.findAndLock(attempt.run());
        if (row == null || !row.isIn(attempt)) {
            return false;
        }
        row.planned(attempt, planning, report);
        end(row, SearchRun.Status.PLANNED);
        return true;
    }

    /** The search has ended with a plan that must not be shown; nothing where another attempt has taken it over. */
    @Transactional
    void reject(SearchAttempt attempt, Pruefbericht report, String reason) {
        SearchRunRow row = runs.findAndLock(attempt.run());
        if (row != null && row.isIn(attempt)) {
            row.pruefbericht = Json.write(report);
            fail(row, reason);
        }
    }

    /** The search cannot be done; nothing where another attempt has taken it over. */
    @Transactional
    void fail(SearchAttempt attempt, String reason) {
        SearchRunRow row = runs.findAndLock(attempt.run());
        if (row != null && row.isIn(attempt)) {
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
