package de.turnus.allocation.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import de.turnus.allocation.planning.Planner;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.solver.SearchListener;
import de.turnus.allocation.solver.SearchProgress;
import de.turnus.allocation.solver.SearchResult;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Takes searches from the queue and runs them. The queue is a table: a search whose process died, or was stopped, is
 * begun anew by whichever process finds it, from the problem as it was asked.
 */
@ApplicationScoped
class SearchWorker {
    private static final Logger LOG = Logger.getLogger(SearchWorker.class);
    private static final int SILENT_HEARTBEATS = 4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** Ends a job without a result because the process is about to end. */
    private static final class Interrupted extends RuntimeException {
        Interrupted() {
            super("The service is stopping; the search begins anew afterwards");
        }
    }

    private final SearchRuns runs;
    private final SearchConfig config;
    private final Planner planner;
    private final Scheduler scheduler;
    private volatile boolean stopping;

    SearchWorker(SearchRuns runs, SearchConfig config, DataSource database) {
        this.runs = runs;
        this.config = config;
        this.planner = Planner.load();
        var task = Tasks.oneTime(SearchQueue.TASK)
                .onFailure((failed, operations) -> operations.reschedule(failed, Instant.now()))
                .execute((instance, context) -> run(UUID.fromString(instance.getId())));
        this.scheduler = Scheduler.create(database, task)
                .threads(config.parallel())
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(SILENT_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(8))
                .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        scheduler.stop();
    }

    private void run(UUID id) {
        PortableProblem problem = runs.begin(id);
        if (problem == null) {
            return;
        }
        LOG.infof(
                "Search %s: %d offices, %d Halbjahre, %d teams",
                id,
                problem.participants().size(),
                problem.halbjahre().size(),
                problem.analyseteams().size());
        Planning planning;
        Pruefbericht report;
        try {
            planning = planner.plan(problem, limitOf(problem), new Reporter(id));
            report = Pruefbericht.of(
                    problem, planning.result().allocations(), planning.result().score(), planning.certificate());
        } catch (RuntimeException | OutOfMemoryError e) { // tried again, the same would happen again
            LOG.errorf(e, "Search %s failed", id);
            runs.fail(
                    id,
                    "Die Suche ist an einem Fehler im Dienst gescheitert (Kennung " + id
                            + "). Noch einmal starten; scheitert sie wieder, die Betreuung des Dienstes verständigen.");
            return;
        }
        if (stopping) {
            runs.putBack(id);
            throw new Interrupted();
        }
        conclude(id, planning, report);
    }

    /** Keeps the plan where it holds what is promised of every plan; else the search has failed. */
    void conclude(UUID id, Planning planning, Pruefbericht report) {
        SearchResult result = planning.result();
        Score score = result.score();
        if (!report.held()) {
            LOG.errorf("Search %s: its plan breaks what is promised of every plan. %s", id, report.summary());
            runs.reject(id, report, Rejection.reason(report, result.endedBy()));
            return;
        }
        runs.finish(id, planning, report);
        LOG.infof(
                "Search %s: %s after %d moves, hard %d, placement %d, policy %d, ticket %d, %s",
                id,
                result.endedBy(),
                result.moves(),
                score.hard(),
                score.placement(),
                score.policy(),
                score.ticket(),
                planning.certificate().status());
    }

    private Duration limitOf(PortableProblem problem) {
        Integer seconds = problem.timeLimitSeconds();
        return seconds == null ? config.timeLimit() : Duration.ofSeconds(seconds);
    }

    /** Stores how far the search is as often as it says so, and looks whether anyone wants it to end. */
    private final class Reporter implements SearchListener {
        private final UUID id;
        private Instant lastLook = Instant.EPOCH;
        private boolean wantedToStop;

        Reporter(UUID id) {
            this.id = id;
        }

        @Override
        public void onProgress(SearchProgress progress) {
            if (!stopping) {
                runs.progress(id, progress);
            }
        }

        @Override
        public void onProof() {
            runs.proving(id);
        }

        @Override
        public synchronized boolean stopRequested() {
            Instant now = Instant.now();
            if (lastLook.plus(BETWEEN_LOOKS).isBefore(now)) {
                lastLook = now;
                wantedToStop = runs.isStopRequested(id);
            }
            return stopping || wantedToStop;
        }
    }
}
