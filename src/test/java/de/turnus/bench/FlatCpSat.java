package de.turnus.bench;

import de.turnus.allocation.certificate.FlatModel;
import de.turnus.allocation.problem.PortableProblem;

import java.time.Duration;
import java.util.List;

/** CP-SAT with one model of everything, without a plan to begin with; up to the policy level, without the tie-break. */
final class FlatCpSat implements Method {
    private final int workers;
    private final Duration limit;

    FlatCpSat(int workers, Duration limit) {
        this.workers = workers;
        this.limit = limit;
    }

    @Override
    public String name() {
        return "CP-SAT, flat and cold, " + workers + (workers == 1 ? " worker" : " workers");
    }

    @Override
    public boolean copesWith(PortableProblem problem) {
        return ProblemSize.isOrdinary(problem);
    }

    @Override
    public Trial plan(PortableProblem problem) {
        Stopwatch watch = new Stopwatch();
        FlatModel.Result result = FlatModel.solve(problem, workers, limit);
        return new Trial(
                result.plan().map(List::of).orElse(List.of()),
                watch.seconds(),
                result.proven() ? Trial.Proof.PROVEN : Trial.Proof.OPEN,
                result.policyBound());
    }
}
