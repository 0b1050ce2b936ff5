package de.turnus.bench;

import de.turnus.allocation.problem.PortableProblem;

/** A way to plan. */
interface Method {
    /** As the table names it. */
    String name();

    /** Whether it is worth the time on a problem of this size. */
    default boolean copesWith(PortableProblem problem) {
        return true;
    }

    Trial plan(PortableProblem problem);
}
