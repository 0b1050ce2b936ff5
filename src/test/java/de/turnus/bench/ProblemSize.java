package de.turnus.bench;

import de.turnus.allocation.problem.PortableProblem;

/** Tells the problems of one Land from those of a whole country. */
final class ProblemSize {
    /** The offices of one Land in 10 Halbjahre with 7 teams have 13,020, those of all have 112,000 and more. */
    private static final long ORDINARY_CHOICES = 50_000;

    private ProblemSize() {}

    /** Whether the searches by themselves and the flat model are worth the time. */
    static boolean isOrdinary(PortableProblem problem) {
        return (long) problem.participants().size()
                        * problem.halbjahre().size()
                        * problem.analyseteams().size()
                <= ORDINARY_CHOICES;
    }
}
