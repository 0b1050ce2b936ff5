package de.turnus.cli;

import de.turnus.allocation.variant.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Holds two plans from files against each other. */
@Command(
        name = "compare",
        synopsisHeading = "Aufruf: ",
        description = "Vergleicht zwei Pläne, wie solve -o sie schreibt, nach Maßen und nach Jugendämtern.",
        optionListHeading = "%n",
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {"0:verglichen", "2:Aufruf oder Datei fehlerhaft"})
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DATEI", description = "der eine Plan")
    private Path one = Path.of("");

    @Parameters(index = "1", paramLabel = "DATEI", description = "der andere")
    private Path other = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "diese Hilfe")
    private boolean help;

    @Override
    public Integer call() {
        try {
            Comparison comparison = Comparison.of(new ProblemFile(one).readPlan(), new ProblemFile(other).readPlan());
            PrintWriter out = spec.commandLine().getOut();
            ComparisonReport.lines(comparison).forEach(out::println);
            out.flush();
            return ExitCode.PLANNED;
        } catch (RefusedException refused) {
            PrintWriter err = spec.commandLine().getErr();
            refused.lines().forEach(err::println);
            err.flush();
            return refused.exitCode();
        }
    }
}
