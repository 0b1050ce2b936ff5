package de.turnus.allocation.solver;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;

import java.time.Duration;

/** Searches the named sample problems and prints what came out, one line for each. */
final class SearchBenchmark {
    private SearchBenchmark() {}

    public static void main(String[] names) {
        AllocationSearch search = AllocationSearch.load();
        for (String name : names) {
            PortableProblem problem = SampleProblems.read(name);
            SearchResult result = search.search(problem, Duration.ofMinutes(10), SearchListener.NONE);
            System.out.printf(
                    "%-14s hard %d placement %d policy %d ticket %d %s %,d moves %.1f s%n",
                    name,
                    -result.score().hard(),
                    -result.score().placement(),
                    -result.score().policy(),
                    -result.score().ticket(),
                    result.endedBy(),
                    result.moves(),
                    result.elapsed().toMillis() / 1000.0);
        }
    }
}
