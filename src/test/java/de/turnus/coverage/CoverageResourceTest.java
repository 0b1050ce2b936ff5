package de.turnus.coverage;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asNobody;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** What the ministry answers a parliamentary question with, from the shipped Verfahren. */
@QuarkusTest
class CoverageResourceTest {
    @Test
    void fiftyFourOf186AreDone() {
        asMinistry()
                .get("/coverage?turnus=2024")
                .then()
                .statusCode(200)
                .body("turnus.firstYear", is(2024))
                .body("turnus.lastYear", is(2028))
                .body("seats", is(18 + 20 + 17 + 21 + 110))
                .body("counts.total.completed", is(54))
                .body("counts.total.selfInitiated", is(1))
                .body("counts.total.assumed", is(0))
                .body("counts.total.offices.of", is(186))
                .body("counts.total.einwohner.of", is(18_190_422))
                .body("open.announcedNotNamed", is(22))
                .body("halbjahre.halbjahr", hasItems("2024-H1", "2024-H2", "2025-H1", "2025-H2", "2026-H1", "2028-H2"));
    }

    @Test
    void thePilotIsCountedByRegion() {
        asMinistry()
                .get("/coverage/2024-H1")
                .then()
                .statusCode(200)
                .body("coverage.seats", is(18))
                .body("coverage.announced", is(18))
                .body("coverage.named", is(18))
                .body("coverage.contradiction", nullValue())
                .body("coverage.counts.total.offices.count", is(18))
                .body("coverage.counts.total.offices.percent", is(9.7f))
                .body("coverage.counts.byLandschaftsverband.group", contains("LVR", "LWL"))
                .body("coverage.counts.byLandschaftsverband.counts.completed", contains(9, 9))
                .body("coverage.counts.byLandschaftsverband.counts.offices.of", contains(95, 91));
    }

    @Test
    void whereTheSourceContradictsItselfBothNumbersAreShown() {
        asMinistry()
                .get("/coverage/2025-H1")
                .then()
                .body("coverage.announced", is(17))
                .body("coverage.named", is(16))
                .body("coverage.contradiction", is("Angekündigt sind für 2025-H1 17 Jugendämter, benannt sind 16."))
                .body("coverage.counts.total.selfInitiated", is(1));
        asMinistry()
                .get("/coverage/2025-H2")
                .then()
                .body("coverage.announced", is(21))
                .body("coverage.named", is(0))
                .body("coverage.contradiction", is("Angekündigt sind für 2025-H2 21 Jugendämter, benannt ist keines."));
    }

    @Test
    void theNextTurnusIsStillEmpty() {
        asMinistry()
                .get("/coverage?turnus=2034")
                .then()
                .statusCode(200)
                .body("referenceDay", is("2034-01-01"))
                .body("counts.total.offices.count", is(0))
                .body("open.offices", is(186))
                .body("halbjahre", empty());
    }

    @Test
    void theTableHasARowForEveryGroupOfEveryHalbjahr() {
        var answer = asMinistry().get("/coverage.csv?turnus=2024");
        answer.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        List<String> lines =
                new String(answer.asByteArray(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst())
                .startsWith("\uFEFFZeitraum;Gruppierung;Gruppe;Plätze;geplant;laufend;abgeschlossen");
        assertThat(lines).hasSize(1 + (1 + 10) * (1 + 2 + 5 + 4));
        assertThat(lines.get(1)).startsWith("Turnus 2024–2028;gesamt;;186;");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("2025-H1;gesamt;;17;0;0;16;0;1;0;16;186;8,6;1435104;18190422;7,9;;;17;16;"
                                + "Angekündigt sind für 2025-H1 17 Jugendämter, benannt sind 16.;"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("2024-H1;Landschaftsverband;LVR;;0;0;9;0;0;0;9;95;9,5;"))
                .anySatisfy(line -> assertThat(line).startsWith("2024-H1;Größenklasse;UNDER_50K;"));
    }

    @Test
    void anAcceptHeaderChoosesTheTableToo() {
        asLead().accept("text/csv")
                .get("/coverage/2024-H1")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8");
    }

    @Test
    void officesDoNotSeeTheCoverage() {
        asOffice("05315000").get("/coverage").then().statusCode(403);
        asOffice("05315000").get("/coverage/2024-H1").then().statusCode(403);
        asNobody().get("/coverage").then().statusCode(401);
    }

    @Test
    void thePlanOfACertainRoundIsForProjectLeads() {
        UUID unknown = UUID.randomUUID();
        asMinistry()
                .queryParam("round", unknown)
                .get("/coverage")
                .then()
                .statusCode(403)
                .body("type", is("/problems/forbidden"));
        asLead().queryParam("round", unknown)
                .get("/coverage")
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2019", "0", "-1", "99999"})
    void whatIsNoFirstYearOfATurnusIsRefused(String year) {
        asMinistry()
                .queryParam("turnus", year)
                .get("/coverage")
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-H3", "2040-H1", "<b>"})
    void anUnknownHalbjahrIsNotFound(String halbjahr) {
        asMinistry()
                .get("/coverage/{halbjahr}", halbjahr)
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        String tag = asMinistry().get("/coverage/2024-H1").header("ETag");
        asMinistry()
                .header("If-None-Match", tag)
                .get("/coverage/2024-H1")
                .then()
                .statusCode(304);
    }
}
