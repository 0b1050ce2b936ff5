package de.turnus.allocation.certificate;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import de.turnus.allocation.certificate.Certificate.LevelBound;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** One proof: minimises level by level, and holds each level at its minimum before the next. */
final class ProofRun {
    private static final int SEED = 1;
    private static final String LIMITED =
            "Der Nachweis wurde abgebrochen, bevor er fertig war: durch die Grenze für Zeit oder Arbeit oder auf Wunsch.";

    private final PortableProblem problem;
    private final String engine;
    private final Budget budget;
    private final CpModel model = new CpModel();
    private final long breaches;
    private final Placements placements;
    private final Costs costs;
    private final BooleanSupplier stopRequested;
    private @Nullable List<Allocation> best;
    private final Map<Level, Long> bounds = new EnumMap<>(Level.class);

    ProofRun(
            PortableProblem problem,
            @Nullable List<Allocation> hint,
            Limits limits,
            BooleanSupplier stopRequested,
            String engine) {
        this.problem = problem;
        this.engine = engine;
        this.stopRequested = stopRequested;
        this.budget = new Budget(limits);
        this.best = hint == null ? null : ordered(problem, hint);
        this.breaches = Feasibility.of(problem).minimalHardCost();
        this.placements = new Placements(problem, model, breaches);
        this.costs = new Costs(problem, placements, model);
    }

    Optional<Proof> proof() {
        bounds.put(Level.HARD, breaches);
        boolean proven = minimise(Level.PLACEMENT, costs.placement())
                && minimise(Level.POLICY, costs.policy())
                && minimise(Level.TICKET, costs.ticket());
        return Optional.ofNullable(best).map(plan -> proof(plan, !proven));
    }

    private Proof proof(List<Allocation> plan, boolean open) {
        Score score = scoreOf(plan);
        List<LevelBound> levels = Stream.of(Level.values())
                .map(level -> new LevelBound(level, cost(score, level), bounds.getOrDefault(level, 0L)))
                .toList();
        return new Proof(plan, score, Certificate.of(levels, engine, budget.elapsedSeconds(), open ? LIMITED : null));
    }

    /** Whether the minimum of the level is proven; it is then held. */
    private boolean minimise(Level level, LinearExpr cost) {
        if (costsNothing(level)) {
            bounds.put(level, 0L);
            model.addLessOrEqual(cost, 0);
            return true;
        }
        model.minimize(cost);
        if (best != null) {
            model.clearHints();
            costs.hint(placements.hint(best));
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setRandomSeed(SEED);
        solver.getParameters().setNumWorkers(1); // several would race, and the faster thread decide on the plan
        budget.limit(solver);
        CpSolverStatus status = solve(solver);
        budget.spend(solver);
        bounds.put(level, status == CpSolverStatus.OPTIMAL ? Math.round(solver.objectiveValue()) : boundOf(solver));
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            accept(level, placements.read(solver), Math.round(solver.objectiveValue()), status);
        } else if (status != CpSolverStatus.UNKNOWN) {
            throw new IllegalStateException("The solver says " + status + " on the level " + level);
        }
        if (status == CpSolverStatus.OPTIMAL) {
            model.addLessOrEqual(cost, Math.round(solver.objectiveValue()));
        }
        return status == CpSolverStatus.OPTIMAL;
    }

    /** Whether the plan so far cannot be bettered on the level at sight: no cost is negative. */
    private boolean costsNothing(Level level) {
        if (best == null) {
            return false;
        }
        Score score = scoreOf(best);
        return cost(score, Level.HARD) == breaches && cost(score, level) == 0;
    }

    private CpSolverStatus solve(CpSolver solver) {
        try (StopWatcher watcher = new StopWatcher(solver, stopRequested)) {
            return solver.solve(model);
        }
    }

    /** Holds the plan against the scorecard, and keeps it where it is better. */
    private void accept(Level level, List<Allocation> plan, long reckoned, CpSolverStatus status) {
        Score score = scoreOf(plan);
        long cost = cost(score, level);
        // a minimum has no step of an excess in vain, what comes before it may
        if (status == CpSolverStatus.OPTIMAL ? cost != reckoned : cost > reckoned) {
            throw new IllegalStateException("The solver gives " + reckoned + " on the level " + level
                    + " for a plan that the scorecard gives " + score);
        }
        if (best == null || score.compareTo(scoreOf(best)) > 0) {
            best = plan;
        }
    }

    /** The hint in the order of the participants, after the scorecard has found it to be a plan of the problem. */
    private static List<Allocation> ordered(PortableProblem problem, List<Allocation> hint) {
        return Scorecard.of(problem, hint).offices().stream()
                .map(office -> new Allocation(office.ags(), office.halbjahr(), office.analyseteam()))
                .toList();
    }

    private Score scoreOf(List<Allocation> plan) {
        return Scorecard.of(problem, plan).score();
    }

    private static long boundOf(CpSolver solver) {
        return Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
    }

    private static long cost(Score score, Level level) {
        return -switch (level) {
            case HARD -> score.hard();
            case PLACEMENT -> score.placement();
            case POLICY -> score.policy();
            case TICKET -> score.ticket();
        };
    }
}
