package de.turnus.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.turnus.web.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans with and without a Halbjahr, side by side. */
class CompareCommandTest {
    private static final Path SAMPLES = Path.of("src/test/resources/problems");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void plansWithoutAHalbjahrAndComparesBoth() {
        String six = folder.resolve("six.json").toString();
        String five = folder.resolve("five.json").toString();
        assertThat(run("solve", sample("rotation-101"), "--seconds", "1", "-q", "-o", six))
                .isZero();
        assertThat(run("solve", sample("rotation-101"), "--without", "2028-H2", "--seconds", "1", "-q", "-o", five))
                .isZero();
        assertThat(out.toString()).contains("rotation-101 ohne 2028-H2: 110 von 110 Jugendämtern geplant");
        out.getBuffer().setLength(0);

        assertThat(run("compare", six, five)).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .startsWith("A: rotation-101\nB: rotation-101 ohne 2028-H2\n\nMaß ")
                .contains("\nJugendämter ohne Platz ")
                .contains("\n1. Wunsch ")
                .contains("\nStufe Regeln ")
                .containsPattern("\n2028-H2 +\\d+ +19 +– +–\n")
                .containsPattern("\nAm anderen Platz: \\d+ von 110 Jugendämtern \\(");
    }

    @Test
    void aPlanIsTheSameAsItself() {
        String plan = folder.resolve("plan.json").toString();
        run("solve", sample("selection-101"), "--seconds", "1", "-q", "-o", plan);
        out.getBuffer().setLength(0);

        assertThat(run("compare", plan, plan)).isZero();
        assertThat(out.toString()).endsWith("\nJedes Jugendamt ist in beiden Plänen am selben Platz.\n");
    }

    @Test
    void whatHasNoPlanOrOnlyPartOfOneIsRefused() throws IOException {
        assertThat(run("compare", sample("selection-101"), sample("selection-101")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("enthält keinen Plan: eine Datei angeben, die solve -o schrieb.");
        ObjectNode tree = (ObjectNode)
                Json.mapper().readTree(SAMPLES.resolve("selection-101.json").toFile());
        ArrayNode plan = tree.putArray("allocations");
        plan.addObject().put("ags", "05116000").putNull("halbjahr").putNull("analyseteam");
        Path part = folder.resolve("part.json");
        Json.mapper().writeValue(part.toFile(), tree);

        assertThat(run("compare", part.toString(), part.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("plant 39 Jugendämter nicht, zuerst 05154: in allocations ergänzen.");
        plan.addObject().put("ags", "99999999").putNull("halbjahr").putNull("analyseteam");
        Json.mapper().writeValue(part.toFile(), tree);
        assertThat(run("compare", part.toString(), part.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("/allocations/1/ags: 99999999 nimmt nicht teil");
        assertThat(run("compare", part.toString())).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aHalbjahrThatCannotBeLeftOutIsNamed() {
        assertThat(run("solve", sample("selection-101"), "--without", "2031-H1"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(run("solve", sample("selection-101"), "--without", "2024-H1"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString())
                .contains("--without: Dieses Halbjahr gehört nicht zur Aufgabe: eines von 2024-H1 angeben.\n")
                .contains("--without: Ohne 2024-H1 bleibt kein Halbjahr: mindestens eines behalten.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1.5", "99999999999", "1e999", "\"1\"", "null", "-1", "0", "2"})
    void aTicketRankIsAWholeNumberThatOccursOnce(String rank) throws IOException {
        String problem = Files.readString(SAMPLES.resolve("selection-101.json"));
        Path file = folder.resolve("spoilt.json");
        String spoilt = problem.replaceFirst("\"ticketRank\":\\s*1\\b", "\"ticketRank\": " + rank);
        assertThat(spoilt).isNotEqualTo(problem);
        Files.writeString(file, spoilt);

        assertThat(run("solve", file.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString())
                .startsWith(file + " ist ")
                .contains(rank.equals("NaN") ? "\n  Kein gültiges JSON in Zeile " : "/ticketRank: ")
                .doesNotContain("Exception");
    }

    private int run(String... args) {
        CommandLine command = TurnusCommand.commandLine();
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name + ".json").toString();
    }
}
