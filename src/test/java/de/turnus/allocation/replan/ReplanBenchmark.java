package de.turnus.allocation.replan;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Analyseteam;
import de.turnus.allocation.problem.Feasibility;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.replan.ReplanChange.TeamSeats;
import de.turnus.allocation.replan.ReplanChange.Withdrawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Plans sample problems to the proven optimum, as if it had been released, and replans each after random withdrawals,
 * after a team lost a seat and after it lost all seats of a Halbjahr; prints one row of a table for each.
 *
 * <p>Arguments: how many cases of each kind, then the names of the problems.
 */
final class ReplanBenchmark {
    private static final int SEED = 2026;

    private final int cases;

    private ReplanBenchmark(int cases) {
        this.cases = cases;
    }

    public static void main(String[] arguments) {
        var benchmark = new ReplanBenchmark(Integer.parseInt(arguments[0]));
        System.out.println("| problem | change | loosened | cases | satisfiable | OPTIMAL | other Halbjahr, median"
                + " | most | other team, median | most | seconds, median |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        Arrays.stream(arguments).skip(1).forEach(benchmark::measure);
    }

    private void measure(String name) {
        PortableProblem released = Replanned.released(SampleProblems.read(name));
        row(name, "an office withdraws", released, withdrawals(released));
        row(name, "a team loses a seat that it uses", released, losses(released, 1));
        row(name, "a team loses a Halbjahr", released, losses(released, Integer.MAX_VALUE));
    }

    private static List<ReplanChange> withdrawals(PortableProblem released) {
        List<ReplanChange> changes = new ArrayList<>();
        Objects.requireNonNull(released.allocations()).forEach(a -> changes.add(new Withdrawn(a.ags())));
        return changes;
    }

    /** For each place, that its team is left with fewer seats in the Halbjahr than it uses; the same cell once. */
    private static List<ReplanChange> losses(PortableProblem released, int seats) {
        List<Allocation> plan = Objects.requireNonNull(released.allocations());
        List<ReplanChange> changes = new ArrayList<>();
        for (var halbjahr : released.halbjahre()) {
            for (Analyseteam team : released.analyseteams()) {
                int used = (int) plan.stream()
                        .filter(a -> team.id().equals(a.analyseteam())
                                && halbjahr.id().equals(a.halbjahr()))
                        .count();
                if (used > 0) {
                    changes.add(new TeamSeats(team.id(), halbjahr.id(), Math.max(0, used - seats)));
                }
            }
        }
        return changes;
    }

    private void row(String name, String what, PortableProblem released, List<ReplanChange> all) {
        List<ReplanChange> changes = new ArrayList<>(all);
        Collections.shuffle(changes, new Random(SEED));
        List<ReplanChange> drawn = changes.subList(0, Math.min(cases, changes.size()));
        row(name, what, "nobody", released, drawn, Loosening.NOBODY);
        row(name, what, "everybody", released, drawn, Loosening.EVERYBODY);
    }

    private void row(
            String name,
            String what,
            String loosened,
            PortableProblem released,
            List<ReplanChange> changes,
            Loosening loosening) {
        List<Replanned> plans = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (ReplanChange change : changes) {
            PortableProblem problem = Replan.of(released, ReplanOrder.of(change).loosening(loosening));
            if (Feasibility.of(problem).isFeasible()) {
                long begun = System.nanoTime();
                plans.add(Replanned.of(problem, null));
                seconds.add((System.nanoTime() - begun) / 1e9);
            }
        }
        Collections.sort(seconds);
        System.out.printf(
                "| %s | %s | %s | %d | %d | %d | %s | %s | %.2f |%n",
                name,
                what,
                loosened,
                changes.size(),
                plans.size(),
                count(plans, Replanned::isOptimal),
                medianAndMost(plans, p -> p.moves().halbjahr().size()),
                medianAndMost(plans, p -> p.moves().analyseteam().size()),
                seconds.isEmpty() ? 0 : seconds.get(seconds.size() / 2));
    }

    private static long count(List<Replanned> plans, Predicate<Replanned> which) {
        return plans.stream().filter(which).count();
    }

    private static String medianAndMost(List<Replanned> plans, ToIntFunction<Replanned> number) {
        int[] numbers = plans.stream().mapToInt(number).sorted().toArray();
        return numbers.length == 0 ? "– | –" : numbers[(numbers.length - 1) / 2] + " | " + numbers[numbers.length - 1];
    }
}
