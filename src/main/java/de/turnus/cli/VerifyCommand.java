package de.turnus.cli;

import de.turnus.lottery.draw.Finding;
import de.turnus.lottery.draw.Published;
import de.turnus.lottery.draw.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Recomputes a Losprotokoll from its file alone and says step by step whether it holds. */
@Command(
        name = "verify",
        synopsisHeading = "Aufruf: ",
        description =
                "Rechnet ein Losprotokoll nach, ohne Dienst und ohne Netz, und sagt Schritt für Schritt, ob es hält.",
        optionListHeading = "%n",
        exitCodeListHeading = "%nRückgabewerte:%n",
        exitCodeList = {
            "0:das Protokoll hält",
            "1:das Protokoll hält nicht",
            "2:Aufruf oder Datei fehlerhaft",
            "3:was geprüft werden konnte, hält, aber frühere Protokolle fehlen"
        })
final class VerifyCommand implements Callable<Integer> {
    static final int HOLDS = 0;
    static final int BROKEN = 1;
    static final int INCOMPLETE = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PROTOKOLL", description = "die Datei, unverändert wie veröffentlicht")
    private Path protocol = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "FRÜHERES",
            description = "bei einer Nachziehung die früheren Protokolle derselben Runde")
    private List<Path> earlier = List.of();

    @Option(
            names = "--fingerprint",
            paramLabel = "HEX",
            description = "der Fingerabdruck, wie er anderswo veröffentlicht ist")
    private @Nullable String fingerprint;

    @Option(
            names = "--commitment",
            paramLabel = "HEX",
            description = "der Hashwert der Verpflichtung, wie er vor der Ziehung veröffentlicht wurde")
    private @Nullable String commitment;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "diese Hilfe")
    private boolean help;

    @Override
    public Integer call() {
        try {
            String text = new ProtocolFile(protocol).read();
            List<String> before = new ArrayList<>();
            earlier.forEach(path -> before.add(new ProtocolFile(path).read()));
            return tell(Verification.of(text, before, new Published(commitment, fingerprint)));
        } catch (RefusedException refused) {
            PrintWriter err = spec.commandLine().getErr();
            refused.lines().forEach(err::println);
            err.flush();
            return refused.exitCode();
        }
    }

    private int tell(Verification verification) {
        PrintWriter out = spec.commandLine().getOut();
        for (Finding finding : verification.findings()) {
            String verdict =
                    switch (finding.verdict()) {
                        case HELD -> "hält";
                        case BROKEN -> "HÄLT NICHT";
                        case OPEN -> "offen";
                    };
            out.println((finding.step().ordinal() + 1) + ". " + finding.step().title() + ": " + verdict);
            out.println("   " + finding.text());
        }
        out.println();
        out.println(conclusion(verification));
        out.flush();
        return !verification.holds() ? BROKEN : verification.complete() ? HOLDS : INCOMPLETE;
    }

    private static String conclusion(Verification verification) {
        if (!verification.holds()) {
            return "Das Protokoll hält nicht.";
        }
        return verification.complete()
                ? "Das Protokoll hält: aus Verpflichtung und Zufallswert folgt genau dieses Ergebnis."
                : "Das Protokoll selbst hält; ob die Nachziehung an der Reihe war, ist offen.";
    }
}
