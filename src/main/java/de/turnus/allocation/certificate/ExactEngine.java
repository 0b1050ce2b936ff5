package de.turnus.allocation.certificate;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.problem.Scorecard;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Improves a plan as far as it can and proves how good a plan could be at best.
 *
 * <p>A proof that no limit of time and no stop cut short is repeatable: the same problem, hint and limit of work give
 * the same plan and the same bound.
 */
public final class ExactEngine {
    /**
     * Most placements (participants times Halbjahre times teams) of a problem that is examined: all 560 Jugendämter of
     * Germany with 38 teams in ten Halbjahre have half as many. So many are stated within 384 MB.
     */
    private static final long MOST_PLACEMENTS = 400_000;

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
     * <p>A problem that is too large to examine keeps the plan that it came with; the certificate then says so.
     *
     * @param problem one in which {@link de.turnus.allocation.problem.ProblemCheck} finds no fault
     * @param hint a plan to begin with, as a search has found it; the result is never worse
     * @param stopRequested asked about ten times a second, by another thread
     * @return empty where there was no hint and a limit came before any plan, or the problem is too large
     * @throws IllegalStateException where solver and scorecard disagree on a plan's score
     * @throws IllegalArgumentException where the hint is not a plan of the problem
     */
    public Optional<Proof> prove(
            PortableProblem problem, @Nullable List<Allocation> hint, Limits limits, BooleanSupplier stopRequested) {
        long placements = (long) problem.participants().size()
                * problem.halbjahre().size()
                * problem.analyseteams().size();
        if (placements > MOST_PLACEMENTS) {
            return Optional.ofNullable(hint).map(plan -> unexamined(problem, plan, placements));
        }
        return new ProofRun(problem, hint, limits, stopRequested, name).proof();
    }

    /**
     * What can be said of a plan that is not examined.
     *
     * @param note German: why it is not
     * @throws IllegalArgumentException where it is not a plan of the problem
     */
    public Proof unproven(PortableProblem problem, List<Allocation> plan, String note) {
        Score score = Scorecard.of(problem, plan).score();
        List<Certificate.LevelBound> nothingProven = Arrays.stream(Level.values())
                .map(level -> new Certificate.LevelBound(level, -score.of(level), 0))
                .toList();
        return new Proof(plan, score, Certificate.of(nothingProven, name, 0, note));
    }

    private Proof unexamined(PortableProblem problem, List<Allocation> plan, long placements) {
        String note = String.format(
                Locale.GERMANY,
                "Für den Nachweis ist die Aufgabe zu groß: Teilnehmer mal Halbjahre mal Analyseteams ergeben %,d, höchstens"
                        + " %,d sind möglich.",
                placements,
                MOST_PLACEMENTS);
        return unproven(problem, plan, note);
    }
}
