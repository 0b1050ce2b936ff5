package de.turnus.bench;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.solver.DefaultSearch;

/** The constraints of Turnus with the moves and the phases that Timefold has where a configuration names none. */
final class TimefoldDefault implements Method {
    private final SearchTime time;

    TimefoldDefault(SearchTime time) {
        this.time = time;
    }

    @Override
    public String name() {
        return "Timefold, default";
    }

    @Override
    public boolean copesWith(PortableProblem problem) {
        return ProblemSize.isOrdinary(problem);
    }

    @Override
    public Trial plan(PortableProblem problem) {
        Stopwatch watch = new Stopwatch();
        return Trial.unproven(DefaultSearch.search(problem, time.of(problem)), watch.seconds());
    }
}
