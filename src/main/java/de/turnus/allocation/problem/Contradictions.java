package de.turnus.allocation.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Reads off a {@link RelaxedPlan} what gives way in it: seats by Halbjahr, seats by team, then pin by pin. */
final class Contradictions {
    /** @param steps the change that the contradiction names, each as often as it is made */
    private record Found(List<Step> steps, Contradiction contradiction) {}

    private final PortableProblem problem;
    private final RelaxedPlan plan;
    private final List<Found> found = new ArrayList<>();

    Contradictions(PortableProblem problem) {
        this.problem = problem;
        this.plan = new RelaxedPlan(problem);
        halbjahre();
        teams();
        pins();
    }

    /** The hard cost of the plan. */
    long cost() {
        return plan.hardCost();
    }

    /** Every contradiction with its alternatives, the first so many. */
    List<Contradiction> first(int most) {
        Effort effort = new Effort();
        return found.stream()
                .limit(most)
                .map(one -> withAlternatives(one, effort))
                .toList();
    }

    private Contradiction withAlternatives(Found one, Effort effort) {
        PortableProblem others = problem;
        for (Found other : found) {
            if (other != one) {
                others = Alternatives.after(others, other.steps());
            }
        }
        PortableProblem base = others;
        Alternatives alternatives = Alternatives.of(base, one.steps(), effort);
        return one.contradiction()
                .with(
                        alternatives.listed().stream()
                                .map(steps -> Alternatives.changes(problem, base, steps))
                                .toList(),
                        alternatives.further(),
                        new AlternativeWording(base, alternatives).phrases());
    }

    private void halbjahre() {
        TooManyPins tooMany = new TooManyPins(problem, plan);
        TooFewPlacements tooFew = new TooFewPlacements(problem, plan);
        for (int h = 0; h < problem.halbjahre().size(); h++) {
            int beyond = plan.beyondMax(h);
            if (beyond > 0) {
                add(beyond, Step.ofHalbjahr(Relaxation.MAX_SEATS, h), tooMany.inHalbjahr(h, beyond));
            }
            int missing = plan.belowMin(h);
            if (missing > 0) {
                add(missing, Step.ofHalbjahr(Relaxation.MIN_SEATS, h), tooFew.inHalbjahr(h, missing));
            }
        }
    }

    private void teams() {
        TooManyPins tooMany = new TooManyPins(problem, plan);
        for (int t = 0; t < problem.analyseteams().size(); t++) {
            for (int h = 0; h < problem.halbjahre().size(); h++) {
                int beyond = plan.beyondTeam(h, t);
                if (beyond > 0) {
                    add(beyond, Step.teamSeat(h, t), tooMany.ofTeam(h, t, beyond));
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
                    add(1, Step.ofPin(Relaxation.WHOLE_PIN, p), broken.released(p, Relaxation.WHOLE_PIN));
                } else if (way.gives() != null) {
                    add(1, step(p, way, way.gives()), broken.contradiction(p, way, way.gives()));
                }
            }
        }
    }

    private static Step step(int p, RelaxedPlan.Way way, Relaxation gives) {
        return switch (gives) {
            case EXCLUSION -> Step.exclusion(p, way.halbjahr());
            case CONFLICT -> Step.conflict(p, Objects.requireNonNull(way.team()));
            default -> Step.ofPin(gives, p);
        };
    }

    private void add(int units, Step step, Contradiction contradiction) {
        found.add(new Found(Collections.nCopies(units, step), contradiction));
    }
}
