package de.turnus.cli;

/** How a command ends. */
final class ExitCode {
    static final int PLANNED = 0;
    /** The search ended without a plan that keeps the hard constraints, or the plan could not be written. */
    static final int FAILED = 1;
    /** The arguments or the problem are faulty. */
    static final int REFUSED = 2;
    /** The problem contradicts itself. */
    static final int CONTRADICTORY = 3;

    private ExitCode() {}
}
