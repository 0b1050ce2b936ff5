package de.turnus.allocation.certificate;

import com.google.ortools.sat.CpSolver;

import java.util.function.BooleanSupplier;

/** Asks now and then whether to stop, and stops the solver; solving itself blocks and would not ask. */
final class StopWatcher implements AutoCloseable {
    private static final long PAUSE_MILLIS = 100;

    private final Thread thread;

    StopWatcher(CpSolver solver, BooleanSupplier stopRequested) {
        this.thread = Thread.ofPlatform().daemon().name("proof-watch").start(() -> watch(solver, stopRequested));
    }

    /** Asks again after it has stopped the solver: it may not have begun yet. */
    private static void watch(CpSolver solver, BooleanSupplier stopRequested) {
        try {
            while (true) {
                if (stopRequested.getAsBoolean()) {
                    solver.stopSearch();
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException ended) {
            // the solver is done
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
