package de.turnus.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.allocation.AllocationRound;
import de.turnus.coverage.Coverage;
import de.turnus.web.Json;
import de.turnus.web.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@TestProfile(DemoCommandTest.OwnDatabase.class)
@TestMethodOrder(OrderAnnotation.class)
class DemoCommandTest {
    /** The demo stays in its database; a profile of its own keeps it away from the other tests. */
    public static final class OwnDatabase implements QuarkusTestProfile {}

    @TestHTTPResource("/")
    private URI url = URI.create("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @Order(1)
    void plansADemoRoundAndASecondRunChangesNothing() throws IOException {
        assertThat(run("demo", "--url", url.toString())).isEqualTo(ExitCode.PLANNED);

        assertThat(assumed()).hasSize(22);
        AllocationRound round = round();
        assertThat(round.participants().total()).isEqualTo(110);
        assertThat(round.participants().registered()).isEqualTo(82);
        assertThat(Objects.requireNonNull(round.score()).hard()).isZero();
        assertThat(Objects.requireNonNull(round.score()).placement()).isZero();
        assertThat(out.toString())
                .contains("22 angenommen (1 in 2025-H1, 21 in 2025-H2)")
                .contains("Noch ohne Verfahren: 110 Jugendämter.\n")
                .contains("\n2025-H2       21             21        0        0        21     0           21        0")
                .contains("\ngesamt       186             76        0      110       186     0            –        –")
                .contains("Angekündigt sind für 2025-H2 21 Jugendämter, benannt ist keines.\n")
                .contains("Offen, also ohne Verfahren und ohne Platz: 0 von 186 Jugendämtern.\n")
                .contains("/api/v1/allocation-rounds/" + round.id() + "/allocations.csv\n");
        everythingIsReached();
        everyRegistrationCameFromItsOffice(round);
        String plan = asLead().get("/allocation-rounds/" + round.id() + "/allocations")
                .asString();
        String report = report();

        assertThat(run("demo", "--url", url.toString())).isEqualTo(ExitCode.PLANNED);

        assertThat(out.toString())
                .startsWith("Verfahren 2025: schon vollständig, davon 22 angenommen.\n")
                .contains("schon geschlossen, mit 82 Anmeldungen.\n")
                .contains("hat schon einen Plan.\n");
        assertThat(report()).isEqualTo(report);
        assertThat(assumed()).hasSize(22);
        assertThat(rounds()).containsExactly(round);
        assertThat(asLead().get("/allocation-rounds/" + round.id() + "/allocations")
                        .asString())
                .isEqualTo(plan);
    }

    @Test
    @Order(2)
    void plansFiveHalbjahreBesideSixAndComparesThem() throws IOException {
        assertThat(run("demo", "--five", "--url", url.toString())).isEqualTo(ExitCode.PLANNED);

        assertThat(rounds())
                .extracting(AllocationRound::name)
                .containsExactlyInAnyOrder("Demo 2026–2028, sechs Halbjahre", "Demo 2026–2028, fünf Halbjahre");
        assertThat(out.toString())
                .contains("\nRunde „Demo 2026–2028, fünf Halbjahre“\n")
                .contains("\nBewertung   hart 0, Platzierung -5, ")
                .contains("\n2026-H1           20    22         24          21       21 ")
                .contains("\nDie Analyseteams haben zusammen 105 Plätze für 110 Jugendämter.\n")
                .contains("Offen, also ohne Verfahren und ohne Platz: 5 von 186 Jugendämtern.\n")
                .contains("\nDemo 2026–2028, sechs Halbjahre   110           0 ")
                .contains("\nDemo 2026–2028, fünf Halbjahre    110           5 ");
    }

    @Test
    void saysThatNothingAnswers() {
        assertThat(run("demo", "--url", "http://localhost:1")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .isEqualTo(
                        "Unter http://localhost:1 antwortet kein Dienst. Mit ./turnus run starten oder mit --url seine"
                                + " Adresse nennen.\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhatAnAddressLooksLike() {
        assertThat(run("demo", "--url", "localhost:8080")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("localhost:8080 ist keine Adresse eines Dienstes");
    }

    private static void everythingIsReached() throws IOException {
        Coverage coverage =
                Json.mapper().readValue(asLead().get("/coverage?turnus=2024").asString(), Coverage.class);
        assertThat(coverage.counts().total().offices().count()).isEqualTo(186);
        assertThat(coverage.open().offices()).isZero();
        assertThat(coverage.halbjahre().stream()
                        .map(h -> h.counts().total())
                        .mapToInt(c -> c.completed() + c.running() + c.planned())
                        .sum())
                .isEqualTo(186);
    }

    private static void everyRegistrationCameFromItsOffice(AllocationRound round) {
        String registrations = "/registration-windows/" + round.registrationWindow() + "/interessenbekundungen";
        Map<String, Object> one =
                asLead().get(registrations + "?limit=1").then().extract().path("items[0]");
        String ags = String.valueOf(one.get("ags"));
        asOffice(ags)
                .get(registrations + "/" + ags + "/history")
                .then()
                .statusCode(200)
                .body("items.account", everyItem(is(ags)));
        asLead().get(registrations + "?limit=1000")
                .then()
                .body("total", is(82))
                .body("items.contactPerson.email", everyItem(endsWith("@example.org")));
    }

    private static List<String> assumed() {
        return asLead().get("/reference-data/verfahren")
                .asString()
                .lines()
                .filter(line -> line.endsWith(";true"))
                .toList();
    }

    private static AllocationRound round() throws IOException {
        List<AllocationRound> rounds = rounds();
        assertThat(rounds).hasSize(1);
        return rounds.getFirst();
    }

    private static List<AllocationRound> rounds() throws IOException {
        return Json.mapper()
                .readValue(asLead().get("/allocation-rounds").asString(), new TypeReference<Page<AllocationRound>>() {})
                .items();
    }

    /** What was printed from the round on. */
    private String report() {
        return out.toString().substring(out.toString().indexOf("\n\nRunde „"));
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        CommandLine command = TurnusCommand.commandLine();
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }
}
