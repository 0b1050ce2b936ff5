package de.turnus.allocation.certificate;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.PortableProblem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The whole problem as one model with all its choices, solved without prices and without a plan to begin with: what the
 * exact engine is held against.
 *
 * <p>Placement comes first and is then held; policy is minimised after it, and after that, where it is wanted, the
 * tie-break, beginning with the plan of the model before.
 */
public final class FlatModel {
    private static final int SEED = 1;

    /**
     * @param plan the best; empty where none was found in time
     * @param proven whether no plan costs less on the levels that were to be minimised
     * @param policyBound that no plan goes below on policy
     */
    public record Result(Optional<List<Allocation>> plan, boolean proven, long policyBound) {}

    private final PortableProblem problem;
    private final int workers;
    private final boolean tieBreak;
    private final Budget budget;
    private final long breaches;

    private FlatModel(PortableProblem problem, int workers, boolean tieBreak, Duration limit) {
        this.problem = problem;
        this.workers = workers;
        this.tieBreak = tieBreak;
        this.budget = new Budget(new Limits(Double.MAX_VALUE, limit));
        this.breaches = Feasibility.of(problem).minimalHardCost();
    }

    /**
     * @param workers threads; with more than one the plan depends on which is faster
     * @param tieBreak whether to go on to the ticket level
     * @param limit for all levels together
     */
    public static Result solve(PortableProblem problem, int workers, boolean tieBreak, Duration limit) {
        Loader.loadNativeLibraries();
        return new FlatModel(problem, workers, tieBreak, limit).result();
    }

    private Result result() {
        OptionalLong placement = leastPlacement();
        if (placement.isEmpty()) {
            return new Result(Optional.empty(), false, 0);
        }
        Result policy = policy(placement.getAsLong());
        return tieBreak && policy.proven() ? ticket(placement.getAsLong(), policy) : policy;
    }

    private OptionalLong leastPlacement() {
        CpModel model = new CpModel();
        Placements placements = new Placements(problem, model, breaches, Placements.Filter.NONE);
        model.minimize(new Costs(problem, placements, model).placement());
        CpSolver solver = solver();
        return solver.solve(model) == CpSolverStatus.OPTIMAL
                ? OptionalLong.of(Math.round(solver.objectiveValue()))
                : OptionalLong.empty();
    }

    private Result policy(long placement) {
        CpModel model = new CpModel();
        Placements placements = new Placements(problem, model, breaches, Placements.Filter.NONE);
        Costs costs = new Costs(problem, placements, model);
        LinearExpr policy = costs.policy();
        model.addLessOrEqual(costs.placement(), placement);
        model.minimize(policy);
        CpSolver solver = solver();
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Result(
                found ? Optional.of(placements.read(solver)) : Optional.empty(),
                status == CpSolverStatus.OPTIMAL,
                Math.max(0, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6)));
    }

    private Result ticket(long placement, Result before) {
        CpModel model = new CpModel();
        Placements placements = new Placements(problem, model, breaches, Placements.Filter.NONE);
        Costs costs = new Costs(problem, placements, model);
        model.addLessOrEqual(costs.policy(), before.policyBound());
        model.addLessOrEqual(costs.placement(), placement);
        model.minimize(costs.ticket());
        costs.hint(placements.hint(before.plan().orElseThrow()));
        CpSolver solver = solver();
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Result(
                found ? Optional.of(placements.read(solver)) : before.plan(),
                status == CpSolverStatus.OPTIMAL,
                before.policyBound());
    }

    private CpSolver solver() {
        CpSolver solver = new CpSolver();
        solver.getParameters().setRandomSeed(SEED);
        solver.getParameters().setNumWorkers(workers);
        budget.limit(solver);
        return solver;
    }
}
