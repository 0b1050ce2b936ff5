package de.turnus.allocation.problem;

import java.util.ArrayList;
import java.util.List;

/** Reads off a {@link RelaxedPlan} what gives way in it: seats by Halbjahr, seats by team, then pin by pin. */
final class Contradictions {
    private final PortableProblem problem;
    private final RelaxedPlan plan;
    private final List<Contradiction> found = new ArrayList<>();
    private long cost;

    Contradictions(PortableProblem problem) {
        this.problem = problem;
        this.plan = new RelaxedPlan(problem);
        halbjahre();
        teams();
        pins();
    }

    /** The hard cost of the plan. */
    long cost() {
        return cost;
    }

    List<Contradiction> all() {
        return found;
    }

    private void halbjahre() {
        TooManyPins tooMany = new TooManyPins(problem, plan);
        TooFewPlacements tooFew = new TooFewPlacements(problem, plan);
        for (int h = 0; h < problem.halbjahre().size(); h++) {
            int beyond = plan.beyondMax(h);
            if (beyond > 0) {
                add(beyond, tooMany.inHalbjahr(h, beyond));
            }
            int missing = plan.belowMin(h);
            if (missing > 0) {
                add(missing, tooFew.inHalbjahr(h, missing));
            }
        }
    }

    private void teams() {
        TooManyPins tooMany = new TooManyPins(problem, plan);
        for (int t = 0; t < problem.analyseteams().size(); t++) {
            for (int h = 0; h < problem.halbjahre().size(); h++) {
                int beyond = plan.beyondTeam(h, t);
                if (beyond > 0) {
                    add(beyond, tooMany.ofTeam(h, t, beyond));
                }
            }
        }
    }

    private void pins() {
        BrokenPins broken = new BrokenPins(problem);
        for (int p = 0; p < problem.participants().size(); p++) {
            if (problem.participants().get(p).isPinned()) {
                RelaxedPlan.Way way = plan.wayOf(p);
                if (way == null) {
                    add(1, broken.released(p, Relaxation.WHOLE_PIN));
                } else if (way.gives() != null) {
                    add(1, broken.contradiction(p, way, way.gives()));
                }
            }
        }
    }

    private void add(int units, Contradiction contradiction) {
        cost += units;
        found.add(contradiction);
    }
}
