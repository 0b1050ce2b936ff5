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
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * One proof: minimises level by level, and holds each level at its minimum before the next.
 *
 * <p>On the levels placement and policy prices come first ({@link PriceSearch}). They prove a bound, and they say of most
 * choices that no plan makes them which costs little more than it. CP-SAT then looks for a plan among the few choices that
 * are left: first for one that costs no more than the bound, then, as long as there is none, for a little more.
 */
final class ProofRun {
    private static final int SEED = 1;
    private static final String LIMITED =
            "Der Nachweis wurde abgebrochen, bevor er fertig war: durch die Grenze für Zeit oder Arbeit oder auf Wunsch.";

    /** What an attempt to minimise came to; a bound that holds for the choices that it had. */
    private record Attempt(CpSolverStatus status, long value, long bound) {}

    /** A plan and what the scorecard says that it is worth. */
    private record Scored(List<Allocation> plan, Score score) {
        static Scored of(PortableProblem problem, List<Allocation> plan) {
            return new Scored(plan, Scorecard.of(problem, plan).score());
        }

        long cost(Level level) {
            return -score.of(level);
        }
    }

    private final PortableProblem problem;
    private final String engine;
    private final Budget budget;
    private final long breaches;
    private final BooleanSupplier stopRequested;
    private final Map<Level, Long> bounds = new EnumMap<>(Level.class);
    private final Map<Level, Long> minima = new EnumMap<>(Level.class);
    private @Nullable Scored best;
    private @Nullable PriceList prices;

    /** What a plan may choose that is best on the levels so far. */
    private Placements.Filter filter = Placements.Filter.NONE;

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
        this.best = hint == null ? null : Scored.of(problem, ordered(problem, hint));
        this.breaches = Feasibility.of(problem).minimalHardCost();
    }

    Optional<Proof> proof() {
        bounds.put(Level.HARD, breaches);
        boolean proven = breaches > 0
                ? minimise(Level.PLACEMENT) && minimise(Level.POLICY) && minimise(Level.TICKET)
                : minimisePlacement() && minimisePolicy() && minimise(Level.TICKET);
        return Optional.ofNullable(best).map(scored -> proof(scored, !proven));
    }

    private Proof proof(Scored scored, boolean open) {
        List<LevelBound> levels = Stream.of(Level.values())
                .map(level -> new LevelBound(level, scored.cost(level), bounds.getOrDefault(level, 0L)))
                .toList();
        return new Proof(
                scored.plan(),
                scored.score(),
                Certificate.of(levels, engine, budget.elapsedSeconds(), open ? LIMITED : null)
                        .withPrices(prices));
    }

    private boolean minimisePlacement() {
        Market market = Market.ofPlacement(problem);
        return minimise(Level.PLACEMENT, costsNothing(Level.PLACEMENT) ? PricedMarket.free(market) : price(market));
    }

    private boolean minimisePolicy() {
        Market market = Market.ofPolicy(problem, Objects.requireNonNull(best).plan());
        PricedMarket priced = costsNothing(Level.POLICY) ? PricedMarket.free(market) : price(market);
        prices = priced.list(Level.POLICY);
        return minimise(Level.POLICY, priced);
    }

    private PricedMarket price(Market market) {
        return PriceSearch.of(market, best == null ? null : best.plan(), budget);
    }

    /** Whether the minimum of the level is proven: among the choices that the level before has left. */
    private boolean minimise(Level level) {
        if (costsNothing(level)) {
            return isProven(level, 0);
        }
        Attempt attempt = attempt(level, filter);
        bounds.put(level, attempt.bound());
        return attempt.status() == CpSolverStatus.OPTIMAL && isProven(level, attempt.value());
    }

    /** Whether the minimum of the level is proven: with what prices say of its bound and of each choice. */
    private boolean minimise(Level level, PricedMarket priced) {
        long bound = priced.bound();
        long width = 0;
        while (!isReached(level, bound)) {
            bounds.put(level, bound);
            if (budget.isSpent()) {
                return false;
            }
            long most = bound + width;
            if (best != null && best.cost(Level.HARD) == breaches) {
                most = Math.min(most, Math.max(bound, best.cost(level)));
            }
            Attempt attempt = attempt(level, priced.within(most));
            if (attempt.status() == CpSolverStatus.OPTIMAL && attempt.value() <= most) {
                bound = attempt.value();
            } else if (attempt.status() == CpSolverStatus.OPTIMAL || attempt.status() == CpSolverStatus.INFEASIBLE) {
                bound = most + 1;
                width = 2 * width + 1;
            } else {
                bounds.put(level, Math.max(bound, Math.min(attempt.bound(), most + 1)));
                return false;
            }
        }
        filter = priced.within(bound);
        return isProven(level, bound);
    }

    private boolean isReached(Level level, long bound) {
        Scored plan = best;
        return plan != null
                && plan.cost(Level.HARD) == breaches
                && minima.entrySet().stream().allMatch(e -> plan.cost(e.getKey()) == e.getValue())
                && plan.cost(level) <= bound;
    }

    private boolean isProven(Level level, long minimum) {
        bounds.put(level, minimum);
        minima.put(level, minimum);
        return true;
    }

    /** Looks for the best plan among some choices; keeps what is better than the best so far. */
    private Attempt attempt(Level level, Placements.Filter choices) {
        CpModel model = new CpModel();
        Placements placements = new Placements(problem, model, breaches, choices);
        Costs costs = new Costs(problem, placements, model);
        LinearExpr policy = level == Level.PLACEMENT ? null : costs.policy();
        minima.forEach((before, minimum) ->
                model.addLessOrEqual(before == Level.PLACEMENT ? costs.placement() : policy, minimum));
        model.minimize(
                switch (level) {
                    case PLACEMENT -> costs.placement();
                    case POLICY -> Objects.requireNonNull(policy);
                    default -> costs.ticket();
                });
        if (best != null) {
            costs.hint(placements.hint(best.plan()));
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setRandomSeed(SEED);
        solver.getParameters().setNumWorkers(1); // several would race, and the faster thread decide on the plan
        solver.getParameters().setLinearizationLevel(2); // the relaxation is nearly whole; to know it well pays
        budget.limit(solver);
        CpSolverStatus status = solve(solver, model);
        budget.spend(solver);
        if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("The model of the level " + level + " is invalid: " + model.validate());
        }
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Attempt(status, Long.MAX_VALUE, boundOf(solver));
        }
        long value = Math.round(solver.objectiveValue());
        accept(level, placements.read(solver), value, status);
        return new Attempt(status, value, status == CpSolverStatus.OPTIMAL ? value : boundOf(solver));
    }

    /** Whether the plan so far cannot be bettered on the level at sight: no cost is negative. */
    private boolean costsNothing(Level level) {
        return isReached(level, 0);
    }

    private CpSolverStatus solve(CpSolver solver, CpModel model) {
        try (StopWatcher watcher = new StopWatcher(solver, stopRequested)) {
            return solver.solve(model);
        }
    }

    /** Holds the plan against the scorecard, and keeps it where it is better. */
    private void accept(Level level, List<Allocation> plan, long reckoned, CpSolverStatus status) {
        Scored scored = Scored.of(problem, plan);
        long cost = scored.cost(level);
        // a minimum has no step of an excess in vain, what comes before it may
        if (status == CpSolverStatus.OPTIMAL ? cost != reckoned : cost > reckoned) {
            throw new IllegalStateException("The solver gives " + reckoned + " on the level " + level
                    + " for a plan that the scorecard gives " + scored.score());
        }
        if (best == null || scored.score().compareTo(best.score()) > 0) {
            best = scored;
        }
    }

    /** The hint in the order of the participants, after the scorecard has found it to be a plan of the problem. */
    private static List<Allocation> ordered(PortableProblem problem, List<Allocation> hint) {
        return Scorecard.of(problem, hint).offices().stream()
                .map(office -> new Allocation(office.ags(), office.halbjahr(), office.analyseteam()))
                .toList();
    }

    private static long boundOf(CpSolver solver) {
        double bound = solver.bestObjectiveBound();
        return Double.isFinite(bound) ? Math.max(0, (long) Math.ceil(bound - 1e-6)) : 0;
    }
}
