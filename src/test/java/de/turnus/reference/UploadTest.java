package de.turnus.reference;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** A project lead corrects the reference data by file. */
@QuarkusTest
class UploadTest {
    private final List<Upload> before = new ArrayList<>();

    @BeforeEach
    void remember() {
        for (String table : List.of("jugendaemter", "gemeinden", "verfahren", "analyseteams")) {
            before.add(Upload.read(table));
        }
    }

    @AfterEach
    void restore() {
        for (Upload file : before) {
            new Upload(file.table(), Upload.read(file.table()).tag(), file.csv())
                    .send()
                    .statusCode(200);
        }
    }

    @Test
    void aTableIsAsGermanExcelOpensIt() {
        asLead().get("/reference-data/verfahren.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("verfahren.csv"));
        String csv = Upload.read("verfahren").csv();
        assertThat(csv)
                .startsWith("\uFEFFags;halbjahr;phase;self_initiated;name_in_source;status;assumed\r\n"
                        + "05111000;2024-H2;ZWISCHENPHASE_2024;false;Stadt Düsseldorf;COMPLETED;false\r\n")
                .contains("05170008;2025-H1;ZWISCHENPHASE_2025;true;Stadt Dinslaken;COMPLETED;false\r\n")
                .endsWith("\r\n");
        assertThat(csv.lines()).hasSize(55);
    }

    @Test
    void aCorrectionIsTakenOverAndReported() {
        Upload.read("jugendaemter")
                .with("Stadt Krefeld;KREISFREIE_STADT", "Krefeld am Rhein;KREISFREIE_STADT")
                .send()
                .statusCode(200)
                .body("table", is("jugendaemter"))
                .body("dryRun", is(false))
                .body("rows", is(186))
                .body("changed", is(1))
                .body("unchanged", is(185))
                .body("totals.einwohner", is(18_190_422));
        asLead().get("/jugendaemter/05114000").then().body("name", is("Krefeld am Rhein"));
    }

    @Test
    void aDryRunReportsTheSameAndChangesNothing() {
        Upload file = Upload.read("jugendaemter");
        file.with("Stadt Krefeld;KREISFREIE_STADT", "Krefeld am Rhein;KREISFREIE_STADT")
                .send(Map.of("dryRun", true))
                .statusCode(200)
                .body("dryRun", is(true))
                .body("changed", is(1));
        assertThat(Upload.read("jugendaemter")).isEqualTo(file);
    }

    /** The municipalities follow in a second file, so that their sums only warn here. */
    @Test
    void aTownThatFoundsAJugendamtIsAddedAndItsKreisShrinks() {
        int kreis = asLead().get("/jugendaemter/05154").path("einwohner");
        Upload.read("jugendaemter")
                .plus("05154004;Gemeinde Bedburg-Hau;KREISANGEHOERIGE_STADT;LVR;Düsseldorf;Kreis Kleve;13607;51.7606;"
                        + "6.1876;2026-01-01;;")
                .with(
                        "KREIS;LVR;Düsseldorf;Kreis Kleve;" + kreis,
                        "KREIS;LVR;Düsseldorf;Kreis Kleve;" + (kreis - 13607))
                .send(Map.of("dryRun", true, "expectedRows", 187, "expectedEinwohner", 18_190_422))
                .statusCode(200)
                .body("added", is(1))
                .body("changed", is(1))
                .body("totals.byLandschaftsverband.LVR", is(96))
                .body("warnings", contains(containsString("Kreis Kleve (05154)")));
    }

    /** First the office, which only warns, then the municipalities, whose sums must hold. */
    @Test
    void aSumIsCorrectedInTwoFiles() {
        int kreis = asLead().get("/jugendaemter/05154").path("einwohner");
        Upload.read("jugendaemter")
                .with("KREIS;LVR;Düsseldorf;Kreis Kleve;" + kreis, "KREIS;LVR;Düsseldorf;Kreis Kleve;" + (kreis + 1))
                .send()
                .statusCode(200)
                .body("warnings", hasSize(1));
        Upload.read("gemeinden").send().statusCode(422);
        Upload.read("gemeinden")
                .with(";13607;", ";13608;")
                .send()
                .statusCode(200)
                .body("changed", is(1));
    }

    @Test
    void anOfficeEndsByItsLastDay() {
        Upload.read("jugendaemter")
                .with(";51.3326;6.5609;;", ";51.3326;6.5609;;2026-06-30")
                .send()
                .statusCode(200);
        asLead().get("/jugendaemter/05114000").then().body("validUntil", is("2026-06-30"));
    }

    @Test
    void anotherVerfahrenIsAddedByItsDateAndOneIsRemoved() {
        Upload.read("verfahren")
                .without("05111000")
                .plus("05913000;2028-H2;ROTATION;false;Stadt Dortmund;;")
                .plus("05914000;2026-H2;ROTATION;false;Stadt Hagen;CANCELLED;true")
                .send()
                .statusCode(200)
                .body("added", is(2))
                .body("removed", is(1))
                .body("unchanged", is(53));
        asLead().get("/jugendaemter/05913000").then().body("verfahren.status", contains("PLANNED"));
        asLead().get("/jugendaemter/05914000")
                .then()
                .body("verfahren.status", contains("CANCELLED"))
                .body("verfahren.assumed", contains(true));
        asLead().get("/jugendaemter/05111000").then().body("verfahren", empty());
    }

    @Test
    void aSecondVerfahrenInTheSameTurnusIsTakenOverWithAWarning() {
        Upload.read("verfahren")
                .plus("05111000;2027-H1;ROTATION;true;Stadt Düsseldorf;PLANNED;false")
                .send()
                .statusCode(200)
                .body("warnings", contains(containsString("05111000")));
    }

    @Test
    void columnsAtTheEndMayBeLeftOutAndTheByteOrderMarkToo() {
        Upload file = Upload.read("verfahren");
        String plain =
                file.csv().replace("\uFEFF", "").replace(";status;assumed", "").replace(";COMPLETED;false", "");
        file.send(Map.of("dryRun", true), plain.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("unchanged", is(54));
    }

    @Test
    void aCommaIsReadAsADecimalPointAndQuotesMayStandAroundTexts() {
        Upload.read("jugendaemter")
                .with(";51.2242;6.7801;", ";51,2242;6,7801;")
                .with("05112000;Stadt Duisburg;", "05112000;\"Stadt Duisburg\";")
                .send(Map.of("dryRun", true))
                .statusCode(200)
                .body("unchanged", is(186));
    }

    @Test
    void twoTeamsExchangeAMember() {
        Upload.read("analyseteams")
                .with("DJI:1|BAG", "DJI:X|BAG")
                .with("DJI:2|BAG", "DJI:1|BAG")
                .with("DJI:X|BAG", "DJI:2|BAG")
                .send()
                .statusCode(200)
                .body("changed", is(2));
        asLead().get("/analyseteams/TA").then().body("members.number", contains(2, 1, 1));
    }

    @Test
    void onlyWhoHasReadTheTableReplacesIt() {
        Upload file = Upload.read("verfahren");
        file.without("05111000").send().statusCode(200);
        file.send().statusCode(412).body("type", is("/problems/stale-etag"));
        asLead().contentType("text/csv")
                .body(file.csv().getBytes(StandardCharsets.UTF_8))
                .put("/reference-data/verfahren")
                .then()
                .statusCode(428);
    }

    @Test
    void theAnswerHasTheTagForTheNextUpload() {
        Upload file = Upload.read("verfahren");
        String tag = file.without("05111000").send().statusCode(200).extract().header("ETag");
        assertThat(Upload.read("verfahren").tag()).isEqualTo(tag);
        new Upload(file.table(), tag, file.csv()).send().statusCode(200).body("added", is(1));
    }

    @Test
    void onlyALeadReadsOrReplacesTables() {
        asMinistry().get("/reference-data/verfahren").then().statusCode(403);
        asOffice("05315000").get("/reference-data/jugendaemter").then().statusCode(403);
        asMinistry()
                .contentType("text/csv")
                .body("ags".getBytes(StandardCharsets.UTF_8))
                .put("/reference-data/jugendaemter")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherFormatIsRefused() {
        asLead().contentType("application/json")
                .body("{}")
                .put("/reference-data/verfahren")
                .then()
                .statusCode(415)
                .body("type", is("/problems/unsupported-media-type"));
        asLead().get("/jugendaemter/05111000").then().body("verfahren", hasSize(1));
    }
}
