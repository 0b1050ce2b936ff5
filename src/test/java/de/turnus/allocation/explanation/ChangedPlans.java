package de.turnus.allocation.explanation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;

import java.util.List;

/** Problems without a pin, and plans that differ in one place or two. */
final class ChangedPlans {
    private ChangedPlans() {}

    static PortableProblem withoutPinOf(PortableProblem problem, String ags) {
        return problem.withParticipants(problem.participants().stream()
                .map(p -> p.ags().equals(ags) ? Variant.pinned(p, null, null) : p)
                .toList());
    }

    static List<Allocation> placed(List<Allocation> plan, Allocation there) {
        return plan.stream().map(a -> a.ags().equals(there.ags()) ? there : a).toList();
    }

    static List<Allocation> exchanged(List<Allocation> plan, String one, String other) {
        Allocation ofOne = of(plan, one);
        Allocation ofOther = of(plan, other);
        return placed(
                placed(plan, new Allocation(one, ofOther.halbjahr(), ofOther.analyseteam())),
                new Allocation(other, ofOne.halbjahr(), ofOne.analyseteam()));
    }

    private static Allocation of(List<Allocation> plan, String ags) {
        return plan.stream().filter(a -> a.ags().equals(ags)).findFirst().orElseThrow();
    }
}
