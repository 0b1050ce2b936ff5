package de.turnus.allocation.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import de.turnus.allocation.planning.Planner;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.solver.SearchResult;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Takes searches from the queue and runs them. The queue is a table: a search whose process died, or was stopped, is
 * taken up by whichever process finds it and goes on from the best plan that was stored, or else from the problem.
 */
@ApplicationScoped
class SearchWorker {
    private static final Logger LOG = Logger.getLogger(SearchWorker.class);
    private static final int SILENT_HEARTBEATS = 4;
    private static final String GIVEN_UP = "Es gibt keinen Nachweis: Der Dienst ist bei dieser Suche "
            + SearchRuns.MOST_ATTEMPTS + " Mal abgestürzt, ohne noch einen besseren Plan zu finden.";

    /** Ends a job without a result because the process is about to end. */
    private static final class Interrupted extends RuntimeException {
        Interrupted() {
            super("The service is stopping; the search goes on afterwards");
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
                .schedulerName(new SchedulerName.Fixed(new SchedulerName.Hostname().getName() + "-"
                        + ProcessHandle.current().pid()))
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
        SearchAttempt attempt = runs.begin(id);
        if (attempt == null) {
            return;
        }
        PortableProblem problem = attempt.problem();
        LOG.infof(
                "Search %s, attempt %d%s: %d offices, %d Halbjahre, %d teams",
                id,
                attempt.number(),
                attempt.start() == null ? "" : " from the best plan so far",
                problem.participants().size(),
                problem.halbjahre().size(),
                problem.analyseteams().size());
        Planning planning;
        Pruefbericht report;
        try {
            planning = plan(attempt);
            report = Pruefbericht.of(
                    problem, planning.result().allocations(), planning.result().score(), planning.certificate());
        } catch (RuntimeException | OutOfMemoryError e) { // tried again, the same would happen again
            LOG.errorf(e, "Search %s failed", id);
            runs.fail(
                    attempt,
                    "Die Suche ist an einem Fehler im Dienst gescheitert (Kennung " + id
                            + "). Noch einmal starten; scheitert sie wieder, die Betreuung des Dienstes verständigen.");
            return;
        }
        if (stopping) {
            runs.putBack(attempt);
            throw new Interrupted();
        }
        conclude(attempt, planning, report);
    }

    private Planning plan(SearchAttempt attempt) {
        List<Allocation> start = attempt.startPlan();
        if (attempt.hopeless() && start != null) {
            return planner.keep(attempt.problem(), start, GIVEN_UP);
        }
        return planner.plan(
                attempt.problem(),
                start,
                limitOf(attempt.problem()),
                new SearchReporter(runs, attempt, () -> stopping));
    }

    /** Keeps the plan where it holds what is promised of every plan; else the search has failed. */
    void conclude(SearchAttempt attempt, Planning planning, Pruefbericht report) {
        UUID id = attempt.run();
        SearchResult result = planning.result();
        Score score = result.score();
        if (!report.held()) {
            LOG.errorf("Search %s: its plan breaks what is promised of every plan. %s", id, report.summary());
            runs.reject(attempt, report, Rejection.reason(report, result.endedBy()));
            return;
        }
        if (!runs.finish(attempt, planning, report)) {
            LOG.warnf("Search %s: attempt %d was taken for dead; another goes on", id, attempt.number());
            return;
        }
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
}
