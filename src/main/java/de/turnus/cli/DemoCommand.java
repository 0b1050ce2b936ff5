package de.turnus.cli;

import de.turnus.demo.Demo;
import de.turnus.demo.DemoException;
import de.turnus.demo.DemoPlan;
import de.turnus.demo.RunningService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;

/** Loads the demo into a running service, plans it and shows the plan. */
@Command(
        name = "demo",
        synopsisHeading = "Aufruf: ",
        description = {
            "Lädt eine Runde 2026–2028 mit erfundenen Anmeldungen in den laufenden Dienst, plant sie und zeigt das "
                    + "Ergebnis. Den Dienst startet ./turnus run.",
            "Was schon da ist, bleibt: ein zweiter Aufruf zeigt denselben Plan, ein abgebrochener wird fortgesetzt."
        },
        optionListHeading = "%n",
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {
            "0:geplant",
            "1:Dienst nicht erreichbar, Angaben abgelehnt oder kein Plan",
            "2:Aufruf fehlerhaft"
        })
final class DemoCommand implements Callable<Integer> {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--url",
            paramLabel = "ADRESSE",
            defaultValue = "http://localhost:${env:TURNUS_PORT:-8080}",
            description = "Adresse des Dienstes (sonst ${DEFAULT-VALUE})")
    private URI url = URI.create("");

    @Option(
            names = "--five",
            description = "plant daneben eine zweite Runde mit nur fünf Halbjahren, bis 2028-H1, und vergleicht beide")
    private boolean five;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "diese Hilfe")
    private boolean help;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (!List.of("http", "https").contains(String.valueOf(url.getScheme())) || url.getHost() == null) {
            err.println("--url " + url + " ist keine Adresse eines Dienstes: etwa http://localhost:8080 angeben.");
            err.flush();
            return ExitCode.REFUSED;
        }
        try {
            return demonstrate(new RunningService(url));
        } catch (DemoException refused) {
            refused.lines().forEach(err::println);
            err.flush();
            return ExitCode.FAILED;
        }
    }

    private int demonstrate(RunningService service) {
        PrintWriter out = spec.commandLine().getOut();
        DemoPlan six;
        DemoPlan shown;
        Demo demo;
        try (DemoProgress progress =
                new DemoProgress(out, spec.commandLine().getErr(), Ansi.AUTO.enabled(), InstantSource.system())) {
            demo = Demo.load(service, progress, Clock.system(BERLIN));
            six = demo.sixHalbjahre();
            shown = five ? demo.fiveHalbjahre() : six;
        }
        DemoReport.print(shown, demo.addressOf(shown.round()), out);
        if (five) {
            DemoReport.compare(List.of(six, shown), out);
        }
        DemoReport.next(service, shown, demo.addressOf(shown.round()), out);
        return shown.round().score() != null && shown.round().score().isFeasible() ? ExitCode.PLANNED : ExitCode.FAILED;
    }
}
