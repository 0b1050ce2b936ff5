package de.turnus.coverage;

import de.turnus.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.inject.Inject;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asNobody;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** Will the Turnus close, and is five Halbjahre enough: from the shipped Verfahren and seats. */
@QuarkusTest
class ForecastResourceTest {
    @Inject
    TestClock clock;

    @BeforeEach
    void inNovember2026() {
        clock.set("2026-11-22T12:00:00");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void atTheSeatsPlannedTheTurnusCloses() {
        asMinistry()
                .get("/coverage/forecast?turnus=2024-2028&plan=none")
                .then()
                .statusCode(200)
                .body("turnus.firstYear", is(2024))
                .body("asOf", is("2026-11-22"))
                .body("seats", is("TARGET"))
                .body("plan", nullValue())
                .body("loadSoFar.least", is(17))
                .body("loadSoFar.most", is(21))
                .body("loadSoFar.halbjahre.verfahren", contains(18, 20, 17, 21))
                .body("scenarios", hasSize(1))
                .rootPath("scenarios[0]")
                .body("without", empty())
                .body("closes", is(true))
                .body("reached", is(186))
                .body("evenSpread.offices", is(110))
                .body("evenSpread.halbjahre.needed", contains(18, 18, 18, 18, 19, 19))
                .body("closing.changes", empty())
                .body("closing.seatProof", nullValue())
                .body("total.completeEarliest", is("2028-H2"))
                .body("halbjahre.total.reached.atLeast", contains(18, 38, 55, 76, 94, 112, 130, 148, 167, 186));
    }

    @Test
    void fiveHalbjahreAgainstSix() {
        asMinistry()
                .get("/coverage/forecast?plan=none&without=2028-H2")
                .then()
                .statusCode(200)
                .body("scenarios.name", contains("alle Halbjahre", "ohne 2028-H2"))
                .body("scenarios.evenSpread.fewest", contains(18, 22))
                .body("scenarios.evenSpread.most", contains(19, 22))
                .body("scenarios.evenSpread.aboveMostSoFar", contains(0, 1))
                .body("scenarios.evenSpread.missing", contains(0, 19))
                .body("scenarios.evenSpreadAhead.most", contains(19, 25))
                .body("scenarios.notReached", contains(0, 19))
                .body("scenarios.notReachedAtMaxSeats", contains(0, 14))
                .rootPath("scenarios[1]")
                .body("closes", is(false))
                .body(
                        "evenSpread.summary",
                        is("110 Jugendämter in 2026-H1 bis 2028-H1: je 22 im Halbjahr, 1 mehr als je zuvor in einem"
                                + " Halbjahr (21); 19 Plätze fehlen."))
                .body("closing.additionalSeats", is(19))
                .body("closing.changes.halbjahr", contains("2027-H1", "2027-H2", "2028-H1"))
                .body("closing.changes.needed", contains(25, 25, 24))
                .body("closing.changes.additionalSeats", contains(7, 7, 5))
                .body("closing.changes.aboveMostSoFar", contains(4, 4, 3))
                .body(
                        "closing.summary",
                        startsWith("Es fehlen 19 Plätze: je 7 Plätze mehr in 2027-H1 und 2027-H2 und 5 Plätze mehr in"
                                + " 2028-H1."))
                .body("closing.seatProof.halbjahre", contains("2027-H1", "2027-H2", "2028-H1"))
                .body("closing.seatProof.offices", is(74))
                .body("closing.seatProof.seats", is(55))
                .body("closing.seatProof.missing", is(19))
                .body("closing.proof", startsWith("In 2027-H1 bis 2028-H1 sind 55 Plätze für 74 Jugendämter da"))
                .body("total.notReached.atLeast", is(19))
                .body("total.completeLatest", nullValue());
    }

    @Test
    void askedBeforeThePlanBeginsFiveHalbjahreNeed22Each() {
        clock.set("2025-12-01T08:00:00");
        asMinistry()
                .get("/coverage/forecast?turnus=2024&plan=none&without=2028-H2")
                .then()
                .statusCode(200)
                .body("loadSoFar.most", is(20))
                .rootPath("scenarios[1].closing")
                .body("changes.needed", contains(22, 22, 22, 22, 22))
                .body("changes.additionalSeats", contains(4, 4, 4, 4, 3))
                .body("changes.aboveMostSoFar", everyItem(is(2)))
                .body(
                        "summary",
                        startsWith("Es fehlen 19 Plätze: je 4 Plätze mehr in 2026-H1 bis 2027-H2 und 3 Plätze mehr in"
                                + " 2028-H1."));
    }

    @Test
    void whereThePlanDoesNotSayThereAreBoundsThatFit() {
        var answer = asMinistry().get("/coverage/forecast?plan=none&seats=max");
        answer.then()
                .body("seats", is("MAX"))
                .body("scenarios[0].halbjahre[6].total.reached.atLeast", is(186 - 3 * 20))
                .body("scenarios[0].halbjahre[6].total.reached.atMost", is(112 + 20))
                .body("scenarios[0].total.completeEarliest", is("2028-H2"))
                .body("scenarios[0].withoutVerfahren", hasSize(132))
                .body("scenarios[0].withoutVerfahren.basis", everyItem(is("OPEN")));
        for (String group : List.of("byLandschaftsverband", "byRegierungsbezirk")) {
            List<Integer> offices = answer.path("scenarios[0]." + group + ".withoutDate");
            assertThat(offices.stream().mapToInt(Integer::intValue).sum()).isEqualTo(132);
        }
        for (int h = 0; h < 10; h++) {
            String total = "scenarios[0].halbjahre[" + h + "].total.reached.";
            List<Integer> least = answer.path("scenarios[0].halbjahre[" + h + "].byRegierungsbezirk.reached.atLeast");
            List<Integer> most = answer.path("scenarios[0].halbjahre[" + h + "].byRegierungsbezirk.reached.atMost");
            assertThat(least.stream().mapToInt(Integer::intValue).sum())
                    .isLessThanOrEqualTo(answer.<Integer>path(total + "atLeast"));
            assertThat(most.stream().mapToInt(Integer::intValue).sum())
                    .isGreaterThanOrEqualTo(answer.<Integer>path(total + "atMost"));
        }
    }

    @Test
    void whatIsTakenForGrantedIsSaid() {
        asMinistry()
                .get("/coverage/forecast?plan=none")
                .then()
                .body("assumptions", hasItem(startsWith("Stand 22.11.2026. Gezählt sind die 186 Jugendämter")))
                .body(
                        "assumptions",
                        hasItem(startsWith(
                                "22 Jugendämter sind angekündigt und nicht benannt (2025-H1 1 und 2025-H2 21)")))
                .body(
                        "assumptions",
                        hasItem(startsWith("2026-H1 und 2026-H2 haben begonnen: die 36 vorgesehenen Plätze gelten als"
                                + " genutzt")))
                .body("assumptions", hasItem(containsString("liegen 8 bis 12 Halbjahre")));
    }

    @Test
    void aHalbjahrThatWasNotUsedCanBeLeftOut() {
        asMinistry()
                .get("/coverage/forecast?plan=none&without=2026-H1,2026-H2&without=2028-H2")
                .then()
                .body("scenarios.name", contains("alle Halbjahre", "ohne 2026-H1 und 2026-H2", "ohne 2028-H2"))
                .body("scenarios.notReached", contains(0, 36, 19));
    }

    @Test
    void theTableHasARowForEveryGroupOfEveryHalbjahrOfEveryScenario() {
        var answer = asMinistry().get("/coverage/forecast.csv?plan=none&without=2028-H2");
        answer.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        List<String> lines =
                new String(answer.asByteArray(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFSzenario;Halbjahr;Stand;Gruppierung;Gruppe;Jugendämter;");
        assertThat(lines).hasSize(1 + (10 + 9) * (1 + 2 + 5));
        assertThat(lines)
                .contains(
                        "alle Halbjahre;2024-H2;festgestellt;gesamt;;186;38;38;148;148;2028-H2;2028-H2;20;20;;20;0;0;0;"
                                + ";0;0;")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("ohne 2028-H2;2027-H1;bevorstehend;gesamt;;186;130;130;56;56;;;18;20;"))
                .anySatisfy(line -> assertThat(line).contains(";Regierungsbezirk;Detmold;21;"));
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        String tag = asMinistry().get("/coverage/forecast?plan=none").header("ETag");
        asMinistry()
                .header("If-None-Match", tag)
                .get("/coverage/forecast?plan=none")
                .then()
                .statusCode(304);
        assertThat(asMinistry()
                        .get("/coverage/forecast?plan=none&without=2028-H2")
                        .header("ETag"))
                .isNotEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "turnus=2025|400|turnus=2025 ist kein erstes Jahr",
                "turnus=2024-2029|400|turnus=„2024-2029“ ist kein Turnus",
                "turnus=bald|400|turnus=„bald“ ist kein Turnus",
                "turnus=2034|422|Für den Turnus 2034–2038 ist kein Halbjahr hinterlegt",
                "without=2028-H3|400|„2028-H3“ ist kein Halbjahr",
                "without=2028-H2,|400|„“ ist kein Halbjahr",
                "without=2040-H1|400|das Halbjahr 2040-H1 gehört nicht zum Turnus 2024–2028",
                "without=2024-H1|422|in 2024-H1 haben Verfahren stattgefunden",
                "seats=min|400|seats=„min“ gibt es nicht",
                "plan=alt|400|plan=„alt“ gibt es nicht",
                "plan=none&round=00000000-0000-0000-0000-000000000000|400|schließen einander aus",
                "asOf=2025-01-01|400|asOf",
            })
    void whatCannotBeAnsweredIsRefusedWithValueAndRemedy(String query, int status, String detail) {
        asMinistry()
                .get("/coverage/forecast?" + query)
                .then()
                .statusCode(status)
                .body("type", is(status == 400 ? "/problems/invalid-parameter" : "/problems/unprocessable"))
                .body("detail", containsString(detail));
    }

    @Test
    void onlyMinistryAndProjectLeadsSeeIt() {
        asOffice("05315000").get("/coverage/forecast").then().statusCode(403);
        asNobody().get("/coverage/forecast").then().statusCode(401);
        UUID unknown = UUID.randomUUID();
        asMinistry()
                .queryParam("round", unknown)
                .get("/coverage/forecast")
                .then()
                .statusCode(403);
        asLead().queryParam("round", unknown).get("/coverage/forecast").then().statusCode(404);
    }
}
