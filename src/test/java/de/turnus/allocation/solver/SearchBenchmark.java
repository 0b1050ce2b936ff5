package de.turnus.allocation.solver;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;

import java.time.Duration;

/**
 * Searches problems one after the other and prints what came out, one row of a table for each.
 *
 * <p>A problem is a sample by its name, or {@code generated:<seed>:<offices>:<halbjahre>}.
 */
final class SearchBenchmark {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private SearchBenchmark() {}

    public static void main(String[] names) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        AllocationSearch search = AllocationSearch.load();
        for (String name : names) {
            SearchResult result = search.search(problem(name), LIMIT, SearchListener.NONE);
            System.out.printf(
                    "| %s | %d | %d | %d | %d | %s | %,d | %.1f |%n",
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

    private static PortableProblem problem(String name) {
        if (!name.startsWith("generated:")) {
            return SampleProblems.read(name);
        }
        String[] parts = name.split(":", -1);
        return GeneratedProblems.rotation(
                Long.parseLong(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    }
}
