package de.turnus.allocation.certificate;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Improves a plan as far as it can and proves how good a plan could be at best.
 *
 * <p>A proof that no limit of time and no stop cut short is repeatable: the same problem, hint and limit of work give
 * the same plan and the same bound.
 */
public final class ExactEngine {
    private final String name;

    private ExactEngine(String name) {
        this.name = name;
    }

    /**
     * Loads the solver, which is not written in Java, from the temporary folder into which it is unpacked.
     *
     * @throws RuntimeException where there is none for this platform or the folder cannot be written
     */
    public static ExactEngine load() {
        Loader.loadNativeLibraries();
        return new ExactEngine("OR-Tools CP-SAT " + OrToolsVersion.getVersionString());
    }

    /**
     * Minimises placement, policy and ticket one after the other, each held before the next; the least hard cost is
     * known beforehand. Blocks meanwhile. Safe to call from several threads.
     *
     * @param problem one in which {@link de.turnus.allocation.problem.ProblemCheck} finds no fault
     * @param hint a plan to begin with, as a search has found it; the result is never worse
     * @param stopRequested asked about ten times a second, by another thread
     * @return empty where there was no hint and a limit came before any plan
     * @throws IllegalStateException where solver and scorecard disagree on a plan's score
     * @throws IllegalArgumentException where the hint is not a plan of the problem
     */
    public Optional<Proof> prove(
            PortableProblem problem, @Nullable List<Allocation> hint, Limits limits, BooleanSupplier stopRequested) {
        return new ProofRun(problem, hint, limits, stopRequested, name).proof();
    }
}
