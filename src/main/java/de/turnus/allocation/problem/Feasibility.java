package de.turnus.allocation.problem;

import java.util.List;

/**
 * Whether the hard constraints of a problem can all hold at once, and if not, what conflicts.
 *
 * <p>Exact: {@code minimalHardCost} is the least {@code hard} cost of all plans, found as a flow of least cost
 * ({@link RelaxedPlan}); offices may stay without a seat unless they have a pin.
 *
 * @param minimalHardCost 0 where the problem can be satisfied; else the fewest changes that make it so, each by one: a
 *     seat more or, for {@code minSeats}, less; a pin, an exclusion or a conflict of interest taken back
 * @param contradictions what has to change, {@value #LISTED} at most; empty where the problem can be satisfied
 */
public record Feasibility(long minimalHardCost, List<Contradiction> contradictions) {
    private static final int LISTED = 8;

    public Feasibility {
        contradictions = Copy.of(contradictions);
    }

    /** Examines a problem in which {@link ProblemCheck} finds no fault. */
    public static Feasibility of(PortableProblem problem) {
        Contradictions contradictions = new Contradictions(problem);
        return new Feasibility(contradictions.cost(), contradictions.first(LISTED));
    }

    public boolean isFeasible() {
        return minimalHardCost == 0;
    }

    /** German: whether the problem can be satisfied, and how many changes it takes at least. */
    public String summary() {
        if (isFeasible()) {
            return "Die Aufgabe ist erfüllbar.";
        }
        String count = minimalHardCost == 1 ? "eine Änderung ist" : minimalHardCost + " Änderungen sind";
        return "Die Aufgabe ist nicht erfüllbar: mindestens " + count
                + " nötig (ein Platz mehr oder weniger, eine Festsetzung, ein Ausschluss oder ein Interessenkonflikt"
                + " weniger zählt je als eine).";
    }
}
