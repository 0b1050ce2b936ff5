package de.turnus.bench;

import de.turnus.allocation.certificate.FlatModel;
import de.turnus.allocation.problem.PortableProblem;

import java.time.Duration;
import java.util.List;

/**
 * CP-SAT with one model of everything, without a plan to begin with.
 *
 * <p>Its time up to the policy level is the yardstick; {@link Pipeline} settles the tie-break too, so there is one that
 * does as well.
 */
final class FlatCpSat implements Method {
    private final int workers;
    private final boolean tieBreak;
    private final Duration limit;

    FlatCpSat(int workers, boolean tieBreak, Duration limit) {
        this.workers = workers;
        this.tieBreak = tieBreak;
        this.limit = limit;
    }

    @Override
    public String name() {
        return "CP-SAT, flat and cold, " + workers + (workers == 1 ? " worker" : " workers")
                + (tieBreak ? ", with tie-break" : "");
    }

    boolean isYardstick() {
        return !tieBreak;
    }

    @Override
    public boolean copesWith(PortableProblem problem) {
        return ProblemSize.isOrdinary(problem);
    }

    @Override
    public Trial plan(PortableProblem problem) {
        Stopwatch watch = new Stopwatch();
        FlatModel.Result result = FlatModel.solve(problem, workers, tieBreak, limit);
        return new Trial(
                result.plan().map(List::of).orElse(List.of()),
                watch.seconds(),
                result.proven() ? Trial.Proof.PROVEN : Trial.Proof.OPEN,
                result.policyBound());
    }
}
