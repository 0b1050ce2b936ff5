package de.turnus.bench;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** One run, one table. The table is in English, as {@code docs/benchmarks.md} takes it. */
@Command(
        name = "bench",
        synopsisHeading = "Aufruf: ",
        description = "Plant Beispielaufgaben auf mehrere Weisen und schreibt eine Tabelle in Markdown. "
                + "† steht, wo ein Plan harte Regeln verletzt oder mehr Ansprüche ohne Platz lässt als nötig: "
                + "seine Kosten lassen sich nicht mit dem Optimum vergleichen.",
        optionListHeading = "%n")
final class BenchCommand implements Runnable {
    private static final int FIRST_SEED = 201;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--problems",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "pilot-2023,selection-101,rotation-101,rotation-102,turnus-101",
            description = "Namen aus src/test/resources/problems, durch Komma getrennt (sonst ${DEFAULT-VALUE})")
    private List<String> problems = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "SEKUNDEN",
            description = "Dauer jeder Suche mit Timefold (sonst 10, ab 111 Jugendämtern 30)")
    private @Nullable Integer seconds;

    @Option(
            names = "--methods",
            split = ",",
            paramLabel = "NAME",
            description =
                    "nur die Planungsverfahren, deren Name so beginnt, durch Komma getrennt, etwa Timefold,Turnus")
    private List<String> methods = List.of();

    @Option(
            names = "--unseen",
            paramLabel = "ANZAHL",
            defaultValue = "10",
            description = "wie viele erfundene Aufgaben dazukommen, als Mediane; 0 für keine (sonst ${DEFAULT-VALUE})")
    private int unseen;

    @Option(
            names = "--shape",
            paramLabel = "GRÖSSE",
            defaultValue = "110x6x7",
            description = "deren Größe, Jugendämter x Halbjahre x Analyseteams (sonst ${DEFAULT-VALUE})")
    private String shape = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "diese Hilfe")
    private boolean help;

    public static void main(String[] args) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new BenchCommand())
                .setCommandName("turnus bench")
                .setParameterExceptionHandler((exception, args) -> refuse(exception));
    }

    private static int refuse(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        command.getErr().println(reason(exception));
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }

    private static String reason(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return "Unbekannte Angabe: " + String.join(" ", unmatched.getUnmatched()) + ".";
        } else if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "Es fehlt: " + missing.getMissing().getFirst().paramLabel() + ".";
        }
        return exception.getArgSpec() == null
                ? String.valueOf(exception.getMessage())
                : "„" + exception.getValue() + "“ passt nicht zu "
                        + exception.getArgSpec().paramLabel() + ".";
    }

    @Override
    public void run() {
        if (unseen < 0 || (seconds != null && seconds < 1)) {
            throw refused("--unseen mindestens 0, --seconds mindestens 1 angeben.");
        }
        Shape unseenShape = shape();
        List<PortableProblem> samples = problems.stream().map(this::sample).toList();
        PrintWriter out = spec.commandLine().getOut();
        Contest contest =
                new Contest(new SearchTime(seconds), methods, spec.commandLine().getErr());
        if (contest.isEmpty()) {
            throw refused("Kein Planungsverfahren beginnt mit „" + String.join("“ oder „", methods) + "“.");
        }
        out.println(Row.header());
        for (int i = 0; i < samples.size(); i++) {
            print(contest.rows(problems.get(i), samples.get(i)), out);
        }
        List<Row> rows = new ArrayList<>();
        for (int seed = FIRST_SEED; seed < FIRST_SEED + unseen; seed++) {
            rows.addAll(contest.rows("seed " + seed, unseenShape.problem(seed)));
        }
        print(Medians.of("median of " + unseen + " unseen, " + unseenShape, rows), out);
    }

    private static void print(List<Row> rows, PrintWriter out) {
        rows.forEach(row -> out.println(row.text()));
        out.flush();
    }

    private PortableProblem sample(String name) {
        if (SampleProblems.class.getResource("/problems/" + name + ".json") == null) {
            throw refused(
                    "Die Aufgabe „" + name + "“ gibt es nicht: einen Namen aus src/test/resources/problems angeben.");
        }
        return SampleProblems.read(name);
    }

    private Shape shape() {
        try {
            return Shape.of(shape);
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException refused(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }
}
