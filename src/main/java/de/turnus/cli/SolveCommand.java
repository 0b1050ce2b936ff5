package de.turnus.cli;

import de.turnus.allocation.PlannedProblem;
import de.turnus.allocation.SearchSummary;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.planning.Planner;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.pruefbericht.Pruefbericht.Verdict;
import de.turnus.allocation.solver.AllocationSearch;
import de.turnus.allocation.solver.SearchListener;
import de.turnus.allocation.solver.SearchProgress;
import de.turnus.allocation.solver.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Plans a portable problem from a file. */
@Command(
        name = "solve",
        synopsisHeading = "Aufruf: ",
        description = "Plant eine Aufgabe aus einer JSON-Datei. Strg-C beendet die Suche und behält den besten Plan.",
        optionListHeading = "%n",
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {
            "0:geplant",
            "1:kein Plan gefunden, der die Prüfung hält, oder nicht geschrieben",
            "2:Aufruf oder Aufgabe fehlerhaft",
            "3:Aufgabe widersprüchlich"
        })
final class SolveCommand implements Callable<Integer> {
    /** Where neither the call nor the problem names a limit, in seconds. */
    private static final int DEFAULT_SECONDS = 300;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DATEI", description = "die Aufgabe")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DATEI",
            description = "wohin Aufgabe und Plan als JSON geschrieben werden")
    private @Nullable Path output;

    @Option(
            names = "--seconds",
            paramLabel = "SEKUNDEN",
            description = "längste Dauer der Suche, mit --prove samt Nachweis (sonst timeLimitSeconds der Aufgabe oder "
                    + DEFAULT_SECONDS + ")")
    private @Nullable Integer seconds;

    @Option(
            names = "--without",
            paramLabel = "HALBJAHR",
            description = "plant ohne dieses Halbjahr, dessen Plätze auf die übrigen gehen; mehrmals möglich")
    private List<String> without = List.of();

    @Option(
            names = "--prove",
            description =
                    "verbessert den Plan danach mit dem exakten Verfahren und weist nach, wie gut er höchstens sein kann")
    private boolean prove;

    @Option(
            names = {"-q", "--quiet"},
            description = "ohne Fortschritt")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "diese Hilfe")
    private boolean help;

    /** @param certificate null where nothing was asked to be proven */
    private record Solution(SearchResult result, @Nullable Certificate certificate) {}

    @Override
    public Integer call() {
        try {
            return solve();
        } catch (RefusedException refused) {
            refused.lines().forEach(err()::println);
            err().flush();
            return refused.exitCode();
        }
    }

    private int solve() {
        if (seconds != null && seconds < 1) {
            throw new RefusedException(
                    ExitCode.REFUSED, List.of("--seconds " + seconds + " ist zu kurz: mindestens 1 angeben."));
        }
        ProblemFile answer = output == null ? null : new ProblemFile(output);
        if (answer != null) {
            answer.requireWritable();
        }
        ProblemFile asked = new ProblemFile(file);
        PortableProblem problem = without.isEmpty() ? asked.read() : asked.readWithout(without);
        try (Interruption interruption = new Interruption()) {
            Solution solution = solve(problem, interruption);
            SearchResult result = solution.result();
            Pruefbericht report =
                    Pruefbericht.of(problem, result.allocations(), result.score(), solution.certificate());
            requireHeld(report);
            PlanReport.print(
                    problem,
                    result,
                    solution.certificate(),
                    report,
                    spec.commandLine().getOut());
            if (answer != null) {
                answer.write(PlannedProblem.of(
                        problem,
                        result.allocations(),
                        result.score(),
                        SearchSummary.of(result),
                        solution.certificate()));
            }
            return ExitCode.PLANNED;
        }
    }

    private Solution solve(PortableProblem problem, Interruption interruption) {
        if (quiet) {
            return solve(problem, silent(interruption));
        }
        ProgressLine progress =
                new ProgressLine(err(), Ansi.AUTO.enabled(), InstantSource.system(), interruption::requested);
        try {
            return solve(problem, progress);
        } finally {
            progress.clear();
        }
    }

    private Solution solve(PortableProblem problem, SearchListener listener) {
        if (prove) {
            Planning planning = Planner.load().plan(problem, limit(problem), listener);
            return new Solution(planning.result(), planning.certificate());
        }
        return new Solution(AllocationSearch.load().search(problem, limit(problem), listener), null);
    }

    /** A plan that breaks what is promised of every plan is neither shown nor written. */
    static void requireHeld(Pruefbericht report) {
        if (!report.held()) {
            List<String> lines = new ArrayList<>();
            lines.add("Der Plan hält die Prüfung nicht: länger suchen (--seconds) oder --prove angeben.");
            report.checks().stream()
                    .filter(check -> check.verdict() == Verdict.BROKEN)
                    .forEach(check -> {
                        lines.add("  " + check.title());
                        check.findings().forEach(finding -> lines.add("    " + finding));
                    });
            throw new RefusedException(ExitCode.FAILED, lines);
        }
    }

    private Duration limit(PortableProblem problem) {
        if (seconds != null) {
            return Duration.ofSeconds(seconds);
        }
        Integer own = problem.timeLimitSeconds();
        return Duration.ofSeconds(own == null ? DEFAULT_SECONDS : own);
    }

    private static SearchListener silent(Interruption interruption) {
        return new SearchListener() {
            @Override
            public void onProgress(SearchProgress progress) {}

            @Override
            public boolean stopRequested() {
                return interruption.requested();
            }
        };
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
