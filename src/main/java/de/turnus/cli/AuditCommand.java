package de.turnus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be done with the audit without the service. */
@Command(
        name = "audit",
        synopsisHeading = "Aufruf: ",
        description = "Prüft das Änderungsprotokoll des Dienstes.",
        subcommands = AuditVerifyCommand.class,
        synopsisSubcommandLabel = "BEFEHL",
        optionListHeading = "%n",
        commandListHeading = "%nBefehle:%n")
final class AuditCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "diese Hilfe")
    private boolean help;
}
