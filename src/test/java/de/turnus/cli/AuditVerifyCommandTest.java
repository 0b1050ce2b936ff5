package de.turnus.cli;

import de.turnus.audit.chain.SampleChains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class AuditVerifyCommandTest {
    private final List<String> lines = SampleChains.lines(7, 12);

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysThatAChainHolds() throws IOException {
        assertThat(run(file())).isEqualTo(AuditVerifyCommand.HOLDS);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .startsWith("Die Kette hält: 12 Einträge, der letzte mit dem Hashwert " + hash(11) + ".")
                .contains("erst --head");
    }

    @Test
    void namesTheFirstEntryThatIsAlteredMissingOrOutOfOrder() throws IOException {
        lines.set(4, lines.get(4).replaceFirst("2026-01-01T10", "2026-01-01T11"));
        assertThat(run(file())).isEqualTo(AuditVerifyCommand.BROKEN);
        lines.remove(4);
        assertThat(run(file())).isEqualTo(AuditVerifyCommand.BROKEN);
        lines.set(4, lines.get(2));
        assertThat(run(file())).isEqualTo(AuditVerifyCommand.BROKEN);
        assertThat(out.toString())
                .contains("Eintrag 5 (Zeile 5) ist verändert")
                .contains("Eintrag 5 fehlt: in Zeile 5 steht an seiner Stelle Eintrag 6.")
                .contains("Eintrag 3 steht in Zeile 5 nicht an seiner Stelle")
                .contains("Die Kette hält nicht; bis Eintrag 4 ist sie in sich richtig.");
    }

    @Test
    void comparesWithWhatWasPublished() throws IOException {
        assertThat(run(file(), "--head", hash(5), "--head", hash(11))).isEqualTo(AuditVerifyCommand.HOLDS);
        assertThat(out.toString()).contains(hash(5) + " ist der von Eintrag 6.").doesNotContain("erst --head");
        String last = hash(11);
        lines.removeLast();
        assertThat(run(file(), "--head", last)).isEqualTo(AuditVerifyCommand.BROKEN);
        assertThat(out.toString()).contains("Der veröffentlichte Hashwert " + last + " steht in keinem der 11");
    }

    @Test
    void refusesWhatIsNoExportAndWhatIsNotNamed() throws IOException {
        assertThat(run(folder.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(run(folder.resolve("fehlt").toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(run(file(), "--head", "ABC")).isEqualTo(ExitCode.REFUSED);
        assertThat(new CommandLine(new AuditVerifyCommand(Map.of()))
                        .setErr(new PrintWriter(err))
                        .execute())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString())
                .contains("ist keine Datei")
                .contains("gibt es nicht")
                .contains("--head ABC ist kein Hashwert")
                .contains("QUARKUS_DATASOURCE_JDBC_URL");
    }

    private String file() throws IOException {
        return Files.write(folder.resolve("audit.jsonl"), lines).toString();
    }

    private String hash(int line) {
        return lines.get(line).replaceAll(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
    }

    private int run(String file, String... options) {
        CommandLine command =
                TurnusCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] args = new String[options.length + 3];
        args[0] = "audit";
        args[1] = "verify";
        args[2] = file;
        System.arraycopy(options, 0, args, 3, options.length);
        return command.execute(args);
    }
}
