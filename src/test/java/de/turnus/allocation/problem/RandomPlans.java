package de.turnus.allocation.problem;

import java.util.List;
import java.util.Random;

/** Plans without any sense: each participant anywhere, one in eight nowhere. */
public final class RandomPlans {
    private RandomPlans() {}

    public static List<Allocation> of(PortableProblem problem, Random random) {
        return problem.participants().stream()
                .map(p -> random.nextInt(8) == 0
                        ? Allocation.unplaced(p.ags())
                        : new Allocation(
                                p.ags(),
                                pick(problem.halbjahre(), random).id(),
                                pick(problem.analyseteams(), random).id()))
                .toList();
    }

    private static <T> T pick(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }
}
