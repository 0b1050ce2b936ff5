package de.turnus.allocation.certificate;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The cost of too few or too many placements: the square of the excess, as steps that cost 1, 3, 5, … each.
 *
 * <p>The square is convex, so a minimum takes the cheap steps first by itself.
 */
final class SquaredExcess {
    private final List<Literal> placements;
    private final int lo;
    private final int hi;
    /** Placements that are missing below {@code lo} whatever the plan: as many as there could never be. */
    private final int certain;

    private final List<BoolVar> below;
    private final List<BoolVar> above;

    /** @param most placements that any plan could have here */
    SquaredExcess(CpModel model, List<Literal> placements, int lo, int hi, int most) {
        this.placements = placements;
        this.lo = lo;
        this.hi = hi;
        this.certain = Math.max(0, lo - placements.size());
        this.below = steps(model, lo - certain);
        this.above = steps(model, most - hi);
        if (!below.isEmpty()) {
            LinearExprBuilder filled = sum(placements);
            below.forEach(filled::add);
            model.addGreaterOrEqual(filled, lo - certain);
        }
        if (!above.isEmpty()) {
            LinearExprBuilder cut = sum(placements);
            above.forEach(step -> cut.addTerm(step, -1));
            model.addLessOrEqual(cut, hi);
        }
    }

    void addCostTo(LinearExprBuilder cost, long weight) {
        cost.add(weight * certain * certain);
        addSteps(cost, below, certain, weight);
        addSteps(cost, above, 0, weight);
    }

    private static void addSteps(LinearExprBuilder cost, List<BoolVar> steps, int first, long weight) {
        for (int k = 0; k < steps.size(); k++) {
            cost.addTerm(steps.get(k), weight * (2L * (first + k) + 1));
        }
    }

    /** Completes the hint that names these placements. */
    void hint(CpModel model, Set<Literal> placed) {
        int n = (int) placements.stream().filter(placed::contains).count();
        hint(model, below, lo - certain - n);
        hint(model, above, n - hi);
    }

    private static void hint(CpModel model, List<BoolVar> steps, int excess) {
        for (int k = 0; k < steps.size(); k++) {
            model.addHint(steps.get(k), k < excess);
        }
    }

    private static List<BoolVar> steps(CpModel model, int count) {
        List<BoolVar> steps = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            BoolVar step = model.newBoolVar("");
            if (k > 0) {
                model.addImplication(step, steps.getLast());
            }
            steps.add(step);
        }
        return steps;
    }

    private static LinearExprBuilder sum(List<Literal> literals) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        literals.forEach(sum::add);
        return sum;
    }
}
