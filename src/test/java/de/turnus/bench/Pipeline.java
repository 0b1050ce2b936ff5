package de.turnus.bench;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.planning.Planner;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.solver.SearchListener;

import java.time.Duration;
import java.util.List;

/** What Turnus does: search and proof together, with the tie-break. */
final class Pipeline implements Method {
    private final Planner planner = Planner.load();
    private final Duration limit;

    Pipeline(Duration limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "Turnus";
    }

    @Override
    public Trial plan(PortableProblem problem) {
        Stopwatch watch = new Stopwatch();
        Planning planning = planner.plan(problem, limit, SearchListener.NONE);
        Certificate certificate = planning.certificate();
        return new Trial(
                List.of(planning.result().allocations()),
                watch.seconds(),
                certificate.status() == Certificate.Status.OPTIMAL ? Trial.Proof.PROVEN : Trial.Proof.OPEN,
                certificate.bound());
    }
}
