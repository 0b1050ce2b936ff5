package de.turnus.bench;

import de.turnus.allocation.problem.PortableProblem;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

/** Lets every method plan a problem, one after the other, alone on the machine as far as this process goes. */
final class Contest {
    private static final int RANDOM_ORDERS = 20;
    private static final Duration FLAT_LIMIT = Duration.ofSeconds(60);
    private static final Duration PIPELINE_LIMIT = Duration.ofSeconds(120);

    private final List<Method> methods;
    private final PrintWriter progress;

    /** @param begins how the names of the methods begin that take part; empty for all */
    Contest(SearchTime time, List<String> begins, PrintWriter progress) {
        this.methods = all(time).stream()
                .filter(method -> begins.isEmpty() || begins.stream().anyMatch(method.name()::startsWith))
                .toList();
        this.progress = progress;
    }

    private static List<Method> all(SearchTime time) {
        return List.of(
                new FirstComeFirstServed(),
                new RandomSerialOrder(RANDOM_ORDERS),
                Timefold.byDefault(time),
                Timefold.tuned(time),
                new FlatCpSat(1, false, FLAT_LIMIT),
                new FlatCpSat(2, false, FLAT_LIMIT),
                new FlatCpSat(1, true, FLAT_LIMIT),
                new Pipeline(PIPELINE_LIMIT));
    }

    boolean isEmpty() {
        return methods.isEmpty();
    }

    List<Row> rows(String title, PortableProblem problem) {
        Comparison comparison = new Comparison(title, problem);
        for (Method method : methods) {
            if (method.copesWith(problem)) {
                progress.println(title + ": " + method.name());
                progress.flush();
                comparison.add(method, method.plan(problem));
            }
        }
        return comparison.rows();
    }
}
