package de.turnus.allocation.solver;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;

import java.time.Duration;
import java.util.Objects;

/** One search from begin to end. */
final class RunningSearch {
    private final PortableProblem problem;
    private final SearchSchedule schedule;
    private final PerfectPlan perfect;

    /** The implementation, because the interface does not tell how many moves were tried. */
    private final DefaultSolver<Plan> solver;

    private final SearchWatch watch;

    /** @param config with one local search, which is not yet limited; changed by this run */
    RunningSearch(
            SolverConfig config,
            SearchSchedule schedule,
            PortableProblem problem,
            Duration timeLimit,
            SearchListener listener) {
        this.problem = problem;
        this.schedule = schedule;
        this.perfect = PerfectPlan.of(problem);
        schedule.applyTo(config);
        this.solver = (DefaultSolver<Plan>) SolverFactory.<Plan>create(config).buildSolver();
        this.watch =
                new SearchWatch(problem, timeLimit, listener, solver::getMoveEvaluationCount, solver::terminateEarly);
        solver.addEventListener(event -> onBetterPlan(event.getNewBestSolution()));
    }

    SearchResult from(Plan start) {
        watch.start();
        Plan plan;
        try (watch) {
            plan = solver.solve(start);
        }
        return new SearchResult(
                plan.allocations(), checkedScoreOf(plan), end(plan), solver.getMoveEvaluationCount(), watch.elapsed());
    }

    private void onBetterPlan(Plan plan) {
        watch.onBetterPlan(plan);
        if (perfect.isReachedBy(Objects.requireNonNull(plan.getScore()))) {
            solver.terminateEarly();
        }
    }

    private SearchEnd end(Plan plan) {
        boolean done = solver.getMoveEvaluationCount() >= schedule.moves()
                || perfect.isReachedBy(Objects.requireNonNull(plan.getScore()));
        if (done) {
            return SearchEnd.COMPLETED;
        }
        if (Thread.currentThread().isInterrupted()) {
            return SearchEnd.STOPPED;
        }
        return Objects.requireNonNullElse(watch.reason(), SearchEnd.COMPLETED);
    }

    private Score checkedScoreOf(Plan plan) {
        Score score = Scorecard.of(problem, plan.allocations()).score();
        BendableScore reckoned = BendableScore.of(
                new long[] {score.hard()}, new long[] {score.placement(), score.policy(), score.ticket()});
        if (!reckoned.equals(plan.getScore())) {
            throw new IllegalStateException(
                    "The solver gives " + plan.getScore() + " for a plan that the scorecard gives " + reckoned);
        }
        return score;
    }
}
