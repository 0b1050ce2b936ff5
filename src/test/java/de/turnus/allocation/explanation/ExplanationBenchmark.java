package de.turnus.allocation.explanation;

import de.turnus.allocation.certificate.ExactEngine;
import de.turnus.allocation.certificate.Limits;
import de.turnus.allocation.certificate.Proof;
import de.turnus.allocation.explanation.Alternative.Replanned;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Plans sample problems to the proven optimum, explains the plans and prints how long that takes, one row of a table for
 * each, and how close the ends of their intervals are, another row; with {@code text} before the names, the explanation of
 * every tenth office as well.
 */
final class ExplanationBenchmark {
    private static final Limits AMPLE = new Limits(200, Duration.ofMinutes(10));
    private static final int WARM_UP = 3;
    private static final int EVERY = 10;

    private ExplanationBenchmark() {}

    public static void main(String[] arguments) {
        boolean text = arguments.length > 0 && arguments[0].equals("text");
        for (String name : List.of(arguments).subList(text ? 1 : 0, arguments.length)) {
            PortableProblem problem = SampleProblems.read(name);
            Proof proof =
                    ExactEngine.load().prove(problem, null, AMPLE, () -> false).orElseThrow();
            Explainer explainer =
                    new Explainer(problem, proof.allocations(), proof.certificate(), ags -> "Stadt " + ags);
            List<String> offices =
                    problem.participants().stream().map(Participant::ags).toList();
            for (int i = 0; i < WARM_UP; i++) {
                explainer.fixed(offices.get(i));
                explainer.full(offices.get(i), null);
            }
            System.out.printf(
                    "| %s | %.1f | %.0f | %.0f | %.2f |%n",
                    name,
                    millis(() -> explainer.fixed(offices.get(WARM_UP))),
                    millis(explainer::allFixed),
                    slowest(explainer, offices),
                    movesPerSecond(problem, proof) / 1e6);
            printIntervals(name, explainer, offices);
            if (text) {
                print(explainer, offices);
            }
        }
    }

    private static double slowest(Explainer explainer, List<String> offices) {
        double slowest = 0;
        for (int i = 0; i < offices.size(); i += EVERY) {
            String ags = offices.get(i);
            slowest = Math.max(slowest, millis(() -> explainer.full(ags, null)));
        }
        return slowest;
    }

    /** How close the two ends are of what every tenth office costs elsewhere, without a proof of its own. */
    private static void printIntervals(String name, Explainer explainer, List<String> offices) {
        List<Replanned> intervals = IntStream.range(0, offices.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(offices::get)
                .flatMap(ags -> explainer.full(ags, null).alternatives().stream())
                .map(Alternative::replanned)
                .filter(Objects::nonNull)
                .toList();
        List<Replanned> bounded = intervals.stream()
                .filter(r -> r.atLeast() != null && r.atMost() != null)
                .toList();
        long[] most = sorted(bounded, r -> Objects.requireNonNull(r.atMost()));
        long[] widths = sorted(bounded, r -> Objects.requireNonNull(r.atMost()) - Objects.requireNonNull(r.atLeast()));
        System.out.printf(
                "| %s | %d | %d | %d | %d | %d | %d |%n",
                name,
                intervals.size(),
                intervals.stream().filter(Replanned::proven).count(),
                bounded.stream()
                        .filter(r -> Objects.requireNonNull(r.atLeast()) > 0)
                        .count(),
                most[most.length / 2],
                widths[widths.length / 2],
                widths[widths.length - 1]);
    }

    private static long[] sorted(List<Replanned> intervals, ToLongFunction<Replanned> value) {
        return intervals.stream().mapToLong(value).sorted().toArray();
    }

    private static double movesPerSecond(PortableProblem problem, Proof proof) {
        Seating plan = new Seating(new CostTable(problem), proof.allocations());
        int halbjahr = plan.table.halbjahrOf(plan.placeOf(0));
        long moves = 2_000_000;
        return moves / (millis(() -> PlanSearch.with(plan, 0, halbjahr, moves)) / 1000);
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void print(Explainer explainer, List<String> offices) {
        for (int i = 0; i < offices.size(); i += EVERY) {
            Explanation explanation = explainer.full(offices.get(i), null);
            System.out.println();
            System.out.println(explanation.summary());
            explanation
                    .alternatives()
                    .forEach(a -> System.out.println("  " + a.halbjahr() + ": " + String.join(" ", a.sentences())));
        }
    }
}
