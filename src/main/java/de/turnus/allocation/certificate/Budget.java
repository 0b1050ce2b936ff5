package de.turnus.allocation.certificate;

import com.google.ortools.sat.CpSolver;

/** What is left of a proof's limits while it goes from level to level. */
final class Budget {
    private static final double NANOS_PER_SECOND = 1e9;

    /** Seconds or units of work: a solver that may not work at all would not even say so. */
    private static final double LEAST = 0.001;

    private final long begun = System.nanoTime();
    private final double seconds;
    private double work;

    Budget(Limits limits) {
        this.seconds = limits.time().toNanos() / NANOS_PER_SECOND;
        this.work = limits.work();
    }

    double elapsedSeconds() {
        return (System.nanoTime() - begun) / NANOS_PER_SECOND;
    }

    /** What is left of the time, in milliseconds; 1 or more. */
    long leftMillis() {
        return Math.max(1, Math.round((seconds - elapsedSeconds()) * 1000));
    }

    boolean isSpent() {
        return work <= 0 || elapsedSeconds() >= seconds;
    }

    void limit(CpSolver solver) {
        solver.getParameters().setMaxTimeInSeconds(Math.max(LEAST, seconds - elapsedSeconds()));
        solver.getParameters().setMaxDeterministicTime(Math.max(LEAST, work));
    }

    void spend(CpSolver solver) {
        work -= solver.response().getDeterministicTime();
    }
}
