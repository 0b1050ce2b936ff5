package de.turnus.bench;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.solver.AllocationSearch;
import de.turnus.allocation.solver.DefaultSearch;
import de.turnus.allocation.solver.SearchListener;

import java.time.Duration;
import java.util.List;

/** The constraints of Turnus with a search by Timefold alone, without the exact engine. */
record Timefold(String name, SearchTime time, Search search) implements Method {
    /** Looks for a plan as long as it may. */
    private interface Search {
        List<Allocation> plan(PortableProblem problem, Duration time);
    }

    /** With the moves and the phases that Timefold has where a configuration names none. */
    static Timefold byDefault(SearchTime time) {
        return new Timefold("Timefold, default", time, DefaultSearch::search);
    }

    /** The search of Turnus; ends before its time where all its moves are done. */
    static Timefold tuned(SearchTime time) {
        AllocationSearch search = AllocationSearch.load();
        return new Timefold(
                "Timefold, tuned", time, (problem, most) -> search.search(problem, most, SearchListener.NONE)
                        .allocations());
    }

    @Override
    public boolean copesWith(PortableProblem problem) {
        return ProblemSize.isOrdinary(problem);
    }

    @Override
    public Trial plan(PortableProblem problem) {
        Stopwatch watch = new Stopwatch();
        return Trial.unproven(search.plan(problem, time.of(problem)), watch.seconds());
    }
}
