package de.turnus.allocation.certificate;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import de.turnus.allocation.certificate.Certificate.LevelBound;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Claim;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.Participant;
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

    private final PortableProblem problem;
    private final String engine;
    private final Budget budget;
    private final long breaches;
    private final BooleanSupplier stopRequested;
    private final Map<Level, Long> bounds = new EnumMap<>(Level.class);
    private final Map<Level, Long> minima = new EnumMap<>(Level.class);
    private @Nullable List<Allocation> best;
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
        this.best = hint == null ? null : ordered(problem, hint);
        this.breaches = Feasibility.of(problem).minimalHardCost();
    }

    Optional<Proof> proof() {
        bounds.put(Level.HARD, breaches);
        boolean proven = breaches > 0
                ? minimise(Level.PLACEMENT) && minimise(Level.POLICY) && minimise(Level.TICKET)
                : minimisePlacement() && minimisePolicy() && minimise(Level.TICKET);
        return Optional.ofNullable(best).map(plan -> proof(plan, !proven));
    }

    private Proof proof(List<Allocation> plan, boolean open) {
        Score score = scoreOf(plan);
        List<LevelBound> levels = Stream.of(Level.values())
                .map(level -> new LevelBound(level, cost(score, level), bounds.getOrDefault(level, 0L)))
                .toList();
        return new Proof(
                plan,
                score,
                Certificate.of(levels, engine, budget.elapsedSeconds(), open ? LIMITED : null)
                        .withPrices(prices));
    }

    private boolean minimisePlacement() {
        Market market = Market.ofPlacement(problem);
        return minimise(Level.PLACEMENT, costsNothing(Level.PLACEMENT) ? PricedMarket.free(market) : price(market));
    }

    private boolean minimisePolicy() {
        Market market = Market.ofPolicy(problem, unplaced());
        PricedMarket priced = costsNothing(Level.POLICY) ? PricedMarket.free(market) : price(market);
        prices = priced.list(Level.POLICY);
        return minimise(Level.POLICY, priced);
    }

    private PricedMarket price(Market market) {
        return PriceSearch.of(market, best, budget);
    }

    /** How many of each claim go without in the best plan so far. */
    private Map<Claim, Integer> unplaced() {
        Map<Claim, Integer> unplaced = new EnumMap<>(Claim.class);
        List<Allocation> plan = Objects.requireNonNull(best);
        for (int p = 0; p < plan.size(); p++) {
            Participant office = problem.participants().get(p);
            if (plan.get(p).halbjahr() == null) {
                unplaced.merge(office.claim(), 1, Integer::sum);
            }
        }
        return unplaced;
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
            if (best != null && cost(scoreOf(best), Level.HARD) == breaches) {
                most = Math.min(most, Math.max(bound, cost(scoreOf(best), level)));
            }
            Attempt attempt = attempt(level, within(priced, most));
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
        filter = within(priced, bound);
        return isProven(level, bound);
    }

    private boolean isReached(Level level, long bound) {
        if (best == null) {
            return false;
        }
        Score score = scoreOf(best);
        boolean asGoodBefore = cost(score, Level.HARD) == breaches
                && minima.entrySet().stream().allMatch(e -> cost(score, e.getKey()) == e.getValue());
        return asGoodBefore && cost(score, level) <= bound;
    }

    private boolean isProven(Level level, long minimum) {
        bounds.put(level, minimum);
        minima.put(level, minimum);
        return true;
    }

    private static Placements.Filter within(PricedMarket priced, long most) {
        return new Placements.Filter() {
            @Override
            public boolean admits(int office, int halbjahr, int team) {
                return priced.admits(office, halbjahr, team, most);
            }

            @Override
            public boolean admitsAbsence(int office) {
                return priced.admitsAbsence(office, most);
            }
        };
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
            costs.hint(placements.hint(best));
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
        double bound = solver.bestObjectiveBound();
        return Double.isFinite(bound) ? Math.max(0, (long) Math.ceil(bound - 1e-6)) : 0;
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
