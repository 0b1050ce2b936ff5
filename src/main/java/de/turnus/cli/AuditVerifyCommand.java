package de.turnus.cli;

import de.turnus.audit.chain.ChainCheck;
import de.turnus.audit.chain.Fault;
import de.turnus.audit.chain.Head;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** Follows the chain of the audit from its first entry and names the first that is altered, missing or out of order. */
@Command(
        name = "verify",
        synopsisHeading = "Aufruf: ",
        description = {
            "Prüft das Änderungsprotokoll Eintrag für Eintrag und nennt den ersten, der verändert ist, fehlt oder nicht "
                    + "an seiner Stelle steht.",
            "DATEI ist ein Export (GET /api/v1/audit-entries/export), - die Standardeingabe; ohne DATEI wird die "
                    + "Datenbank gelesen, die QUARKUS_DATASOURCE_JDBC_URL, _USERNAME und _PASSWORD nennen."
        },
        optionListHeading = "%n",
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {"0:die Kette hält", "1:die Kette hält nicht", "2:Aufruf, Datei oder Datenbank fehlerhaft"})
final class AuditVerifyCommand implements Callable<Integer> {
    static final int HOLDS = 0;
    static final int BROKEN = 1;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DATEI", description = "ein Export, oder -")
    private @Nullable String file;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "ein veröffentlichter Hashwert, der in der Kette vorkommen muss; mehrfach möglich")
    private List<String> heads = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "diese Hilfe")
    private boolean help;

    private final Map<String, String> environment;

    AuditVerifyCommand() {
        this(System.getenv());
    }

    AuditVerifyCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try {
            ChainCheck check = new ChainCheck(published());
            Optional<Fault> fault =
                    file == null ? AuditDatabase.of(environment).check(check) : new AuditFile(file).check(check);
            return tell(check, fault);
        } catch (RefusedException refused) {
            PrintWriter err = spec.commandLine().getErr();
            refused.lines().forEach(err::println);
            err.flush();
            return refused.exitCode();
        }
    }

    private Set<String> published() {
        for (String head : heads) {
            if (!HASH.matcher(head).matches()) {
                throw new RefusedException(
                        ExitCode.REFUSED,
                        List.of("--head " + head + " ist kein Hashwert: 64 Zeichen aus 0–9 und a–f angeben."));
            }
        }
        return new LinkedHashSet<>(heads);
    }

    private int tell(ChainCheck check, Optional<Fault> fault) {
        PrintWriter out = spec.commandLine().getOut();
        Head head = check.head();
        for (Head found : check.found()) {
            out.println(
                    "Der veröffentlichte Hashwert " + found.hash() + " ist der von Eintrag " + found.number() + ".");
        }
        if (fault.isPresent()) {
            out.println(fault.get().text());
            out.println("Die Kette hält nicht; bis Eintrag " + head.number() + " ist sie in sich richtig.");
        } else {
            out.println(
                    "Die Kette hält: " + head.number() + " Einträge, der letzte mit dem Hashwert " + head.hash() + ".");
            if (heads.isEmpty()) {
                out.println("Ob am Ende etwas fehlt oder alles neu gerechnet ist, zeigt erst --head mit einem früher"
                        + " veröffentlichten Hashwert.");
            }
        }
        out.flush();
        return fault.isPresent() ? BROKEN : HOLDS;
    }
}
