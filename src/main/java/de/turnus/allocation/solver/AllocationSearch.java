package de.turnus.allocation.solver;

import ai.timefold.solver.core.config.solver.SolverConfig;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Searches for the best plan of a problem.
 *
 * <p>Works by moves, not by the clock: as long as neither limit nor listener ends it early, the same problem gives the
 * same plan on every machine.
 */
public final class AllocationSearch {
    private static final String CONFIG = "solver-config/allocation.xml";

    /** Kept here, because a logger that nobody holds forgets its level. */
    private static final Logger SOLVER_LOG = Logger.getLogger("ai.timefold.solver");

    private final SolverConfig config;

    private AllocationSearch(SolverConfig config) {
        this.config = config;
    }

    /** Reads the solver's configuration from the classpath, once for all searches. */
    public static AllocationSearch load() {
        if (SOLVER_LOG.getLevel() == null) {
            // where logging is not set up yet everything counts as wanted, and writing each step costs half the speed
            SOLVER_LOG.setLevel(Level.WARNING);
        }
        return new AllocationSearch(
                SolverConfig.createFromXmlResource(CONFIG, AllocationSearch.class.getClassLoader()));
    }

    /**
     * Searches until all moves are done, the limit is reached or the listener asks to stop; blocks meanwhile. Safe to
     * call from several threads.
     *
     * @param problem one in which {@link de.turnus.allocation.problem.ProblemCheck} finds no fault
     * @param timeLimit safety net, longer than 0; a search that it ends keeps the best plan so far
     * @param listener told of better plans, and asked whether to stop
     * @throws IllegalStateException where solver and scorecard disagree on the plan's score
     */
    public SearchResult search(PortableProblem problem, Duration timeLimit, SearchListener listener) {
        return search(problem, null, timeLimit, listener);
    }

    /**
     * The same from a plan that was found before.
     *
     * @param start one allocation for each participant, in any order; the result is never worse. Null: the search makes
     *     a plan of its own to start from
     * @throws IllegalArgumentException where the start is not a plan of the problem
     */
    public SearchResult search(
            PortableProblem problem, @Nullable List<Allocation> start, Duration timeLimit, SearchListener listener) {
        return search(SearchSchedule.of(problem), problem, start, timeLimit, listener);
    }

    /** The same with a fortieth of the moves, for a plan that something else goes on from. */
    public SearchResult searchFirstPlan(
            PortableProblem problem, @Nullable List<Allocation> start, Duration timeLimit, SearchListener listener) {
        return search(SearchSchedule.of(problem).toFirstPlan(), problem, start, timeLimit, listener);
    }

    private SearchResult search(
            SearchSchedule schedule,
            PortableProblem problem,
            @Nullable List<Allocation> start,
            Duration timeLimit,
            SearchListener listener) {
        Plan plan = start == null ? FirstPlan.of(problem) : FirstPlan.of(problem, start);
        return new RunningSearch(new SolverConfig(config), schedule, problem, timeLimit, listener).from(plan);
    }
}
