package de.turnus.bench;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.solver.AllocationSearch;
import de.turnus.allocation.solver.SearchListener;

/** The search of Turnus by itself, without the exact engine; ends before its time where all its moves are done. */
final class TimefoldTuned implements Method {
    private final AllocationSearch search = AllocationSearch.load();
    private final SearchTime time;

    TimefoldTuned(SearchTime time) {
        this.time = time;
    }

    @Override
    public String name() {
        return "Timefold, tuned";
    }

    @Override
    public boolean copesWith(PortableProblem problem) {
        return ProblemSize.isOrdinary(problem);
    }

    @Override
    public Trial plan(PortableProblem problem) {
        Stopwatch watch = new Stopwatch();
        return Trial.unproven(
                search.search(problem, time.of(problem), SearchListener.NONE).allocations(), watch.seconds());
    }
}
