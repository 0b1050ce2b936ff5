package de.turnus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.turnus.allocation.PlannedProblem;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.pruefbericht.Binding;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.pruefbericht.Pruefbericht.Check;
import de.turnus.allocation.pruefbericht.Pruefbericht.Verdict;
import de.turnus.web.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SolveCommandTest {
    private static final Path SAMPLES = Path.of("src/test/resources/problems");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsThePlanAndWritesTheAnswer() throws IOException {
        Path answer = folder.resolve("answer.json");

        int exitCode = run("solve", sample("selection-101"), "--seconds", "2", "--quiet", "-o", answer.toString());

        assertThat(exitCode).isEqualTo(ExitCode.PLANNED);
        assertThat(err.toString()).isEmpty();
        PlannedProblem planned = Json.mapper().readValue(answer.toFile(), PlannedProblem.class);
        List<Allocation> plan = Objects.requireNonNull(planned.allocations());
        assertThat(planned.score())
                .isEqualTo(Scorecard.of(planned.problem(), plan).score());
        assertThat(out.toString())
                .startsWith(
                        "selection-101: 18 von 40 Jugendämtern geplant\n\n2024-H1: 18 Verfahren\nJugendamt  Wunsch  Team")
                .contains("\nOhne Platz: 22\nJugendamt  Anspruch")
                .contains("\n2024-H1          18          18    18         18\n")
                .contains("\nBewertung: hart 0, Platzierung -902, Regeln ");
        for (Allocation allocation : plan) {
            assertThat(out.toString()).containsOnlyOnce("\n" + allocation.ags() + " ");
        }
    }

    @Test
    void provesThePlanWhereAsked() throws IOException {
        Path answer = folder.resolve("answer.json");

        int exitCode =
                run("solve", sample("selection-101"), "--prove", "--seconds", "20", "--quiet", "-o", answer.toString());

        assertThat(exitCode).isEqualTo(ExitCode.PLANNED);
        PlannedProblem planned = Json.mapper().readValue(answer.toFile(), PlannedProblem.class);
        assertThat(Objects.requireNonNull(planned.score()).policy()).isEqualTo(-39);
        Certificate certificate = Objects.requireNonNull(planned.certificate());
        assertThat(certificate.status()).isEqualTo(Certificate.Status.OPTIMAL);
        assertThat(certificate.bound()).isEqualTo(39);
        assertThat(out.toString())
                .contains("\nNachweis: kein Plan ist besser, auf keiner Stufe (OR-Tools CP-SAT ")
                .endsWith("\nPrüfung: Alle 21 Eigenschaften gelten.\n");
    }

    @Test
    void refusesAPlanThatBreaksWhatIsPromised() {
        Check held = new Check("teamSeats", "Kein Team zu viel.", Binding.ALWAYS, Verdict.HELD, List.of());
        Check broken =
                new Check("maxSeats", "Nicht mehr als Plätze.", Binding.ALWAYS, Verdict.BROKEN, List.of("H1: 9."));

        SolveCommand.requireHeld(new Pruefbericht(true, "", List.of(held)));

        assertThatThrownBy(() -> SolveCommand.requireHeld(new Pruefbericht(false, "", List.of(held, broken))))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
                    assertThat(refused.lines())
                            .containsExactly(
                                    "Der Plan hält die Prüfung nicht: länger suchen (--seconds) oder --prove angeben.",
                                    "  Nicht mehr als Plätze.",
                                    "    H1: 9.");
                });
    }

    @Test
    void leavesOutWhatIsNotGivenButKeepsNullInPlaces() throws IOException {
        Path answer = folder.resolve("answer.json");

        run("solve", sample("selection-101"), "--seconds", "1", "--quiet", "-o", answer.toString());

        JsonNode tree = Json.mapper().readTree(answer.toFile());
        assertThat(tree.fieldNames())
                .toIterable()
                .containsExactly(
                        "name",
                        "halbjahre",
                        "analyseteams",
                        "participants",
                        "weights",
                        "referenceCounts",
                        "allocations",
                        "score",
                        "search");
        assertThat(tree.at("/search").fieldNames())
                .toIterable()
                .containsExactly("endedBy", "moves", "seconds", "resumed");
        assertThat(tree.at("/participants/0/pinnedTeam").isNull()).isTrue();
        assertThat(tree.get("allocations"))
                .hasSize(40)
                .filteredOn(a -> a.get("halbjahr").isNull())
                .hasSize(22);
    }

    @Test
    void anAnswerIsAProblemAgain() throws IOException {
        Path answer = folder.resolve("answer.json");
        run("solve", sample("selection-101"), "--seconds", "1", "--quiet", "-o", answer.toString());

        assertThat(run("solve", answer.toString(), "--seconds", "1", "--quiet")).isZero();
    }

    @Test
    void tellsThatThereIsNoSuchFile() {
        assertThat(run("solve", "gibt-es-nicht.json")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).isEqualTo("gibt-es-nicht.json gibt es nicht: den Pfad einer JSON-Datei angeben.\n");
    }

    @Test
    void tellsWhereTheJsonIsBroken() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\n  \"name\": \"x\",\n  halbjahre\n}");

        assertThat(run("solve", file.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("ist keine Aufgabe.\n  Kein gültiges JSON in Zeile 3, Spalte 3.");
    }

    @Test
    void tellsWhichFieldIsUnknown() throws IOException {
        Path file = changed("/participants/2", "wuensche", "x");

        assertThat(run("solve", file.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("\n  /participants/2/wuensche: Das Feld „wuensche“ ist hier unbekannt.");
    }

    @Test
    void tellsWhichNumberIsMissing() throws IOException {
        Path file = changed("/halbjahre/0", "minSeats", null);

        assertThat(run("solve", file.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("\n  /halbjahre/0/minSeats: Der Wert fehlt");
    }

    @Test
    void listsFaults() throws IOException {
        Path file = changed("/participants/2", "pinnedTeam", "TX");

        assertThat(run("solve", file.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString())
                .isEqualTo(file + " ist fehlerhaft.\n  /participants/2/pinnedTeam: Analyseteam „TX“ gehört nicht zur"
                        + " Aufgabe: eines von TA, TB, TC, TD, TE, TF angeben.\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void listsContradictions() throws IOException {
        Path file = changed("/analyseteams/0/seats", "2024-H1", 0);
        JsonNode tree = Json.mapper().readTree(file.toFile());
        ((ObjectNode) tree.at("/participants/5"))
                .put("pinnedHalbjahr", "2024-H1")
                .put("pinnedTeam", "TA");
        Json.mapper().writeValue(file.toFile(), tree);

        assertThat(run("solve", file.toString())).isEqualTo(ExitCode.CONTRADICTORY);
        assertThat(err.toString())
                .startsWith("Die Aufgabe ist nicht erfüllbar: mindestens eine Änderung ist nötig")
                .contains("\n  /analyseteams/0/seats/2024-H1: TA hat in 2024-H1 keinen Platz, aber ein Jugendamt");
    }

    @Test
    void refusesToSearchForAnAnswerThatCannotBeWritten() {
        Path nowhere = folder.resolve("nowhere/answer.json");

        assertThat(run("solve", sample("selection-101"), "-o", nowhere.toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).startsWith(nowhere + " lässt sich nicht schreiben");
    }

    @Test
    void explainsWrongArguments() {
        assertThat(run("solve")).isEqualTo(ExitCode.REFUSED);
        assertThat(run("solve", sample("selection-101"), "--schnell")).isEqualTo(ExitCode.REFUSED);
        assertThat(run("solve", sample("selection-101"), "--seconds", "bald")).isEqualTo(ExitCode.REFUSED);
        assertThat(run("solve", sample("selection-101"), "--seconds", "0")).isEqualTo(ExitCode.REFUSED);
        assertThat(run("loesen")).isEqualTo(ExitCode.REFUSED);
        assertThat(run()).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString())
                .contains("Es fehlt: DATEI.\n")
                .contains("Unbekannte Angabe: --schnell.\n")
                .contains("„bald“ passt nicht zu SEKUNDEN.\n")
                .contains("--seconds 0 ist zu kurz: mindestens 1 angeben.\n")
                .contains("Unbekannte Angabe: loesen.\n")
                .contains("Es fehlt ein Befehl.\n");
    }

    private int run(String... args) {
        CommandLine command = TurnusCommand.commandLine();
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name + ".json").toString();
    }

    private Path changed(String pointer, String field, @Nullable Object value) throws IOException {
        JsonNode tree =
                Json.mapper().readTree(SAMPLES.resolve("selection-101.json").toFile());
        ((ObjectNode) tree.requiredAt(pointer)).putPOJO(field, value);
        Path file = folder.resolve("changed.json");
        Json.mapper().writeValue(file.toFile(), tree);
        return file;
    }
}
