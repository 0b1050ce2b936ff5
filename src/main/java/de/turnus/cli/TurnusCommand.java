package de.turnus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;

/** The commands of {@code turnus} that need neither service nor database. */
@Command(
        name = "turnus",
        description = "Planung der QE-Verfahren der Jugendämter in Nordrhein-Westfalen.",
        subcommands = SolveCommand.class,
        synopsisSubcommandLabel = "BEFEHL",
        commandListHeading = "%nBefehle:%n")
public final class TurnusCommand {

    public static void main(String[] args) {
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
        err.println(
                switch (exception) {
                    case UnmatchedArgumentException unmatched ->
                        "Unbekannte Angabe: " + String.join(" ", unmatched.getUnmatched()) + ".";
                    case MissingParameterException missing
                    when missing.getMissing().isEmpty() -> "Es fehlt ein Befehl.";
                    case MissingParameterException missing ->
                        "Es fehlt: " + missing.getMissing().getFirst().paramLabel() + ".";
                    default ->
                        exception.getArgSpec() == null
                                ? "Die Angaben sind nicht verständlich."
                                : "„" + exception.getValue() + "“ passt nicht zu "
                                        + exception.getArgSpec().paramLabel() + ".";
                });
        command.usage(err);
        return ExitCode.REFUSED;
    }
}
