package de.turnus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;

/** The commands of {@code turnus} that are not the service itself. */
@Command(
        name = "turnus",
        synopsisHeading = "Aufruf: ",
        description = "Planung der QE-Verfahren der Jugendämter in Nordrhein-Westfalen.",
        subcommands = {
            SolveCommand.class,
            CompareCommand.class,
            VerifyCommand.class,
            AuditCommand.class,
            DemoCommand.class
        },
        synopsisSubcommandLabel = "BEFEHL",
        commandListHeading = "%nBefehle:%n")
public final class TurnusCommand {
    private static final String LOG_MANAGER = "java.util.logging.manager";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "diese Hilfe")
    private boolean help;

    /** Ends the process with 0 where a plan was found, else with what the command's help says. */
    public static void main(String[] args) {
        if (System.getProperty(LOG_MANAGER) == null) {
            // the libraries log through it, and it complains on the terminal where it comes second
            System.setProperty(LOG_MANAGER, "org.jboss.logmanager.LogManager");
        }
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new TurnusCommand())
                .setParameterExceptionHandler((exception, args) -> refuse(exception))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static int refuse(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(reason(exception));
        command.usage(err);
        return ExitCode.REFUSED;
    }

    private static String reason(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return "Unbekannte Angabe: " + String.join(" ", unmatched.getUnmatched()) + ".";
        } else if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "Es fehlt: " + missing.getMissing().getFirst().paramLabel() + ".";
        } else if (exception.getArgSpec() != null) {
            return "„" + exception.getValue() + "“ passt nicht zu "
                    + exception.getArgSpec().paramLabel() + ".";
        }
        return exception.getCommandLine().getSubcommands().isEmpty()
                ? "Die Angaben sind nicht verständlich."
                : "Es fehlt ein Befehl.";
    }
}
