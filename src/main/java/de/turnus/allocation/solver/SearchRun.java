package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Objects;

/** One search from begin to end. */
final class SearchRun {
    private static final long POLL_MILLIS = 100;
    private static final long PROGRESS_MILLIS = 250;

    private final PortableProblem problem;
    private final Duration timeLimit;
    private final SearchListener listener;
    private final DefaultSolver<Plan> solver;
    private final long begin = System.nanoTime();
    private volatile @Nullable Plan best;
    private volatile SearchEnd endedBy = SearchEnd.COMPLETED;

    SearchRun(SolverConfig config, PortableProblem problem, Duration timeLimit, SearchListener listener) {
        this.problem = problem;
        this.timeLimit = timeLimit;
        this.listener = listener;
        Objects.requireNonNull(config.getPhaseConfigList())
                .getFirst()
                .setTerminationConfig(new TerminationConfig().withMoveCountLimit(3_000_000L));
        SolverFactory<Plan> factory = SolverFactory.create(config);
        this.solver = (DefaultSolver<Plan>) factory.buildSolver();
        solver.addEventListener(event -> best = event.getNewBestSolution());
    }

    SearchResult result() {
        Thread watcher = Thread.ofPlatform().daemon().name("search-watcher").start(this::watch);
        try {
            return resultOf(solver.solve(FirstPlan.of(problem)));
        } finally {
            watcher.interrupt();
        }
    }

    private SearchResult resultOf(Plan plan) {
        Score score = Scorecard.of(problem, plan.allocations()).score();
        BendableScore reckoned = Objects.requireNonNull(plan.getScore());
        if (reckoned.hardScore(0) != score.hard()
                || reckoned.softScore(0) != score.placement()
                || reckoned.softScore(1) != score.policy()
                || reckoned.softScore(2) != score.ticket()) {
            throw new IllegalStateException("The solver reckons " + reckoned + ", the scorecard " + score);
        }
        return new SearchResult(plan.allocations(), score, endedBy, solver.getMoveEvaluationCount(), elapsed());
    }

    private void watch() {
        long lastProgress = -PROGRESS_MILLIS;
        Plan reported = null;
        try {
            while (true) {
                Thread.sleep(POLL_MILLIS);
                Plan now = best;
                if (now != null && now != reported && elapsed().toMillis() - lastProgress >= PROGRESS_MILLIS) {
                    lastProgress = elapsed().toMillis();
                    reported = now;
                    listener.onProgress(new SearchProgress(
                            now.allocations(),
                            Scorecard.of(problem, now.allocations()).score(),
                            solver.getMoveEvaluationCount(),
                            elapsed()));
                }
                if (listener.stopRequested()) {
                    end(SearchEnd.STOPPED);
                } else if (elapsed().compareTo(timeLimit) >= 0) {
                    end(SearchEnd.TIME_LIMIT);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(SearchEnd why) {
        if (endedBy == SearchEnd.COMPLETED && solver.terminateEarly()) {
            endedBy = why;
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
