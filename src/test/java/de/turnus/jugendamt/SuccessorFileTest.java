package de.turnus.jugendamt;

import de.turnus.reference.Upload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

import static de.turnus.Api.asLead;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

/** Who succeeds whom, as a project lead writes it into the table of offices. */
@QuarkusTest
class SuccessorFileTest {
    private static final String ESSEN = "05113000";
    private static final String KREFELD = "05114000";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-12-31;05113001 | Den Nachfolger 05113001 gibt es nicht: seine Zeile ergänzen oder successor berichtigen.",
                ";05114000 | 05113000 besteht fort und hat doch den Nachfolger 05114000: den letzten Tag in valid_until"
                        + " angeben oder successor leer lassen.",
                "2027-12-31;05113000 | 05113000 wäre am Ende sein eigener Nachfolger: successor berichtigen.",
                "2027-12-31;Krefeld | successor ist „Krefeld“: 8 Ziffern für eine Stadt oder 5 für einen Kreis angeben,"
                        + " beginnend mit 05 (Tabellenprogramme streichen führende Nullen: Spalte als Text einlesen)."
            })
    void faultsNameTheValueAndTheRemedy(String end, String detail) {
        tried(ended(Upload.read("jugendaemter"), ESSEN, end))
                .statusCode(422)
                .body("type", is("/problems/faulty-file"))
                .body("errors.detail", hasItem(detail));
    }

    @Test
    void aSuccessorExistsOnTheDayAfter() {
        Upload file = ended(Upload.read("jugendaemter"), KREFELD, "2026-12-31;");

        tried(ended(file, ESSEN, "2027-12-31;" + KREFELD))
                .statusCode(422)
                .body(
                        "errors.detail",
                        hasItem("Der Nachfolger 05114000 besteht am 2028-01-01 nicht, dem Tag nach dem Ende von"
                                + " 05113000: valid_from und valid_until der beiden angleichen."));
    }

    @Test
    void aCircleIsRefused() {
        Upload file = ended(Upload.read("jugendaemter"), KREFELD, "2027-12-31;" + ESSEN);

        tried(ended(file, ESSEN, "2027-12-31;" + KREFELD))
                .statusCode(422)
                .body(
                        "errors.detail",
                        hasItem("05114000 wäre am Ende sein eigener Nachfolger: successor berichtigen."));
    }

    @Test
    void whoSucceedsIsReadWithTheOffice() {
        Upload before = Upload.read("jugendaemter");
        try {
            ended(before, ESSEN, "2027-12-31;" + KREFELD).send().statusCode(200).body("changed", is(1));

            asLead().get("/jugendaemter/" + ESSEN)
                    .then()
                    .body("validUntil", is("2027-12-31"))
                    .body("successor", is(KREFELD));
        } finally {
            new Upload(before.table(), Upload.read(before.table()).tag(), before.csv())
                    .send()
                    .statusCode(200);
        }
    }

    /** The file with the last cells of one line: valid_until and successor. */
    private static Upload ended(Upload file, String ags, String end) {
        String line = file.csv()
                .lines()
                .filter(l -> l.startsWith(ags + ";"))
                .findFirst()
                .orElseThrow();
        return file.with(line, line.substring(0, line.length() - 1) + end);
    }

    private static ValidatableResponse tried(Upload file) {
        return file.send(Map.of("dryRun", true));
    }
}
