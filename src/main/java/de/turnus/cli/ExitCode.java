package de.turnus.cli;

/** How a command ends. */
final class ExitCode {
    static final int PLANNED = 0;
    /** There is no plan that keeps the hard constraints, or it could not be written, or the service did not help. */
    static final int FAILED = 1;
    /** The arguments or the problem are faulty. */
    static final int REFUSED = 2;
    /** The problem contradicts itself. */
    static final int CONTRADICTORY = 3;

    private ExitCode() {}
}
