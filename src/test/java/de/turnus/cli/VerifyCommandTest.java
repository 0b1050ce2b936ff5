package de.turnus.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyCommandTest {
    private static final Path VECTORS = Path.of("docs/lottery-vectors");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysOfEveryStepThatItHolds() {
        assertThat(run("verify", vector("04-regions-and-sizes"))).isEqualTo(VerifyCommand.HOLDS);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .startsWith("1. Form: hält\n   Kanonisches JSON im Format turnus-lottery-protocol/1.\n")
                .contains("\n6. Entscheidungen: hält\n")
                .contains("\n9. Frühere Protokolle: hält\n")
                .endsWith("\nDas Protokoll hält: aus Verpflichtung und Zufallswert folgt genau dieses Ergebnis.\n");
    }

    @Test
    void saysAtWhichStepAChangedFileIsWrong() throws IOException {
        String text = Files.readString(Path.of(vector("04-regions-and-sizes")));
        Path changed = Files.writeString(folder.resolve("changed.json"), text.replaceFirst("Lotto", "Ludo"));

        assertThat(run("verify", changed.toString())).isEqualTo(VerifyCommand.BROKEN);
        assertThat(out.toString())
                .contains("2. Verpflichtung: HÄLT NICHT\n   Der Hashwert der Verpflichtung ist „")
                .contains("3. Zufallswert und Zeitpunkt: offen\n   Nicht geprüft, weil der Schritt „Verpflichtung“")
                .endsWith("\nDas Protokoll hält nicht.\n");
    }

    @Test
    void holdsItAgainstWhatWasPublished() {
        String zeros = "0".repeat(64);

        assertThat(run("verify", vector("04-regions-and-sizes"), "--fingerprint", zeros))
                .isEqualTo(VerifyCommand.BROKEN);
        assertThat(out.toString()).contains("8. Fingerabdruck: HÄLT NICHT").contains("veröffentlicht wurde „" + zeros);
        assertThat(run("verify", vector("04-regions-and-sizes"), "--commitment", zeros))
                .isEqualTo(VerifyCommand.BROKEN);
    }

    @Test
    void wantsTheEarlierProtocolsOfAReplacement() {
        assertThat(run("verify", vector("07-replacement"))).isEqualTo(VerifyCommand.INCOMPLETE);
        assertThat(out.toString()).contains("9. Frühere Protokolle: offen");
        assertThat(run("verify", vector("07-replacement"), vector("03-waiting")))
                .isEqualTo(VerifyCommand.HOLDS);
        assertThat(run("verify", vector("07-replacement"), vector("01-two-offices")))
                .isEqualTo(VerifyCommand.BROKEN);
    }

    @Test
    void refusesWhatIsNoReadableFile() throws IOException {
        Path latin = Files.write(folder.resolve("latin.json"), "{\"ä\":1}".getBytes(StandardCharsets.ISO_8859_1));
        Path huge = Files.write(folder.resolve("huge.json"), new byte[16_000_001]);

        assertThat(run("verify", "gibt-es-nicht.json")).isEqualTo(ExitCode.REFUSED);
        assertThat(run("verify", folder.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(run("verify", latin.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(run("verify", huge.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(run("verify")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString())
                .startsWith("gibt-es-nicht.json gibt es nicht: den Pfad eines Losprotokolls angeben.\n")
                .contains(folder + " ist keine Datei")
                .contains(latin + " ist kein Text in UTF-8")
                .contains(huge + " ist länger als 16000000 Bytes")
                .contains("Es fehlt: PROTOKOLL.\n");
    }

    private int run(String... args) {
        CommandLine command = TurnusCommand.commandLine();
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }

    private static String vector(String name) {
        return VECTORS.resolve(name + ".protocol.json").toString();
    }
}
