package de.turnus.reference;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import static de.turnus.Api.asLead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** Whatever is wrong with a file: nothing of it is taken over, and every faulty line is named with the remedy. */
@QuarkusTest
class FaultyFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                // table ¦ what stands in the file ¦ what is sent instead ¦ line ¦ what the answer says
                "jugendaemter ¦ 05111000;Landes ¦ 5111000;Landes ¦ 2 ¦ führende Nullen",
                "jugendaemter ¦ 05111000;Landes ¦ 0511100X;Landes ¦ 2 ¦ 8 Ziffern",
                "jugendaemter ¦ 05111000;Landes ¦ 05111;Landes ¦ 2 ¦ Schlüssel mit 8 Ziffern",
                "jugendaemter ¦ ;631217; ¦ ;631 217; ¦ 2 ¦ einwohner ist „631 217“",
                "jugendaemter ¦ ;631217; ¦ ;0; ¦ 2 ¦ von 1 bis",
                "jugendaemter ¦ ;631217; ¦ ;99999999999999; ¦ 2 ¦ von 1 bis",
                "jugendaemter ¦ ;631217; ¦ ;-5; ¦ 2 ¦ von 1 bis",
                "jugendaemter ¦ ;51.2242;6.7801 ¦ ;6.7801;51.2242 ¦ 2 ¦ lat ist „6.7801“",
                "jugendaemter ¦ ;51.2242;6.7801 ¦ ;51.2242;abc ¦ 2 ¦ lon ist „abc“",
                "jugendaemter ¦ ;51.2242;6.7801 ¦ ;NaN;6.7801 ¦ 2 ¦ lat ist „NaN“",
                "jugendaemter ¦ KREISFREIE_STADT;LVR;Düsseld ¦ STADT;LVR;Düsseld ¦ 2 ¦ KREISFREIE_STADT, KREISANGEHOERIGE_STADT",
                "jugendaemter ¦ KREISFREIE_STADT;LVR;Düsseld ¦ KREISFREIE_STADT;LWL;Düsseld ¦ 2 ¦ gehört zu LVR, nicht zu LWL",
                "jugendaemter ¦ LVR;Düsseldorf;Landes ¦ LVR;Duesseldorf;Landes ¦ 2 ¦ Düsseldorf, Köln, Münster",
                "jugendaemter ¦ Landeshauptstadt Düsseldorf;K ¦ <b>Düsseldorf</b>;K ¦ 2 ¦ spitzen Klammern",
                "jugendaemter ¦ Landeshauptstadt Düsseldorf;K ¦ =1+1;K ¦ 2 ¦ Tabellenprogramme",
                "jugendaemter ¦ Landeshauptstadt Düsseldorf;K ¦ ;K ¦ 2 ¦ name ist leer",
                "jugendaemter ¦ ;6.7801;; ¦ ;6.7801;1.1.2026; ¦ 2 ¦ 2026-01-31",
                "jugendaemter ¦ ;6.7801;; ¦ ;6.7801;2027-01-01;2026-01-01 ¦ 2 ¦ liegt vor",
                "jugendaemter ¦ ;6.7801;; ¦ ;6.7801;;;; ¦ 2 ¦ Spalten statt 12",
                "jugendaemter ¦ 05112000;Stadt Duisburg ¦ 05111000;Stadt Duisburg ¦ 3 ¦ schon in Zeile 2",
                "gemeinden ¦ 05154004;Bedburg ¦ 05154;Bedburg ¦ 2 ¦ 8 Ziffern",
                "gemeinden ¦ 05154004;Bedburg ¦ 05315000;Bedburg ¦ 2 ¦ eigenes Jugendamt",
                "gemeinden ¦ Hau;05154;Kreis Kleve ¦ Hau;05155;Kreis Kleve ¦ 2 ¦ 05155 gibt es nicht",
                "gemeinden ¦ Hau;05154;Kreis Kleve ¦ Hau;05170;Kreis Kleve ¦ 2 ¦ heißt aber Kreis Wesel",
                "gemeinden ¦ ;13607; ¦ ;viele; ¦ 2 ¦ einwohner ist „viele“",
                "verfahren ¦ 05112000;2024-H1 ¦ 05112001;2024-H1 ¦ 3 ¦ 05112001 gibt es nicht",
                "verfahren ¦ 05112000;2024-H1 ¦ 05112000;2040-H1 ¦ 3 ¦ 2040-H1",
                "verfahren ¦ 05112000;2024-H1 ¦ 05112000;24-H1 ¦ 3 ¦ 2026-H1",
                "verfahren ¦ 05112000;2024-H1;PILOT;false ¦ 05112000;2024-H1;PILOT;nein ¦ 3 ¦ true oder false",
                "verfahren ¦ 05112000;2024-H1;PILOT ¦ 05112000;2024-H1;erste ¦ 3 ¦ Großbuchstaben",
                "verfahren ¦ Duisburg;COMPLETED ¦ Duisburg;DONE ¦ 3 ¦ PLANNED, RUNNING, COMPLETED, CANCELLED",
                "halbjahre ¦ 2026-H1;16;18;20 ¦ 2026-H1;19;18;20 ¦ 6 ¦ mehr als das Ziel",
                "halbjahre ¦ 2026-H1;16;18;20 ¦ 2026-1;16;18;20 ¦ 6 ¦ 2026-H1",
                "analyseteams ¦ DJI:1|BAG ¦ BAG ¦ 2 ¦ Das Team hat 2 Personen",
                "analyseteams ¦ DJI:2|BAG ¦ DJI:1|BAG ¦ 2 ¦ gehört schon zum Team",
                "analyseteams ¦ 2026-H1:3|2026-H2:3 ¦ 2026-H1:3|2026-H1:3 ¦ 2 ¦ doppelt",
                "analyseteams ¦ 2026-H1:3|2026-H2:3 ¦ 2026-H1=3|2026-H2:3 ¦ 2 ¦ 2026-H1:3|2026-H2:3 angeben",
                "analyseteams ¦ ;;true ¦ ;05999999;true ¦ 2 ¦ 05999999",
            })
    void aFaultyLineIsNamedWithTheRemedy(String table, String sound, @Nullable String faulty, int line, String says) {
        Upload before = Upload.read(table);
        before.with(sound, faulty == null ? "" : faulty)
                .send()
                .statusCode(422)
                .body("type", is("/problems/faulty-file"))
                .body("errors.findAll { it.pointer == '/lines/" + line + "' }.detail", hasItem(containsString(says)))
                .body("errors.detail", everyItem(not(containsString("<"))));
        assertThat(Upload.read(table)).as("nothing was changed").isEqualTo(before);
    }

    @Test
    void everyFaultyLineIsListedInTheOrderOfTheLines() {
        Upload before = Upload.read("jugendaemter");
        before.with(";631217;", ";viele;")
                .with("05113000;Stadt Essen", "0511300;Stadt Essen")
                .with("05114000;Stadt Krefeld;KREISFREIE_STADT;LVR", "05114000;Stadt Krefeld;KREISFREIE_STADT;LVX")
                .send()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/faulty-file"))
                .body("errors.pointer", contains("/lines", "/lines/2", "/lines/4", "/lines/5"));
        assertThat(Upload.read("jugendaemter")).isEqualTo(before);
    }

    @Test
    void anOfficeThatExistsMayNotBeMissing() {
        Upload.read("jugendaemter")
                .without("05111000")
                .send()
                .statusCode(422)
                .body("errors.pointer", contains("/lines"))
                .body("errors[0].detail", containsString("05111000"))
                .body("errors[0].detail", containsString("valid_until"));
    }

    @Test
    void aTableFromWhichNothingVanishesCannotBeEmptied() {
        Upload file = Upload.read("jugendaemter");
        String header = file.csv().substring(0, file.csv().indexOf("\r\n") + 2);
        new Upload(file.table(), file.tag(), header).send().statusCode(422).body("errors", hasSize(186));
    }

    @Test
    void theGemeindenOfAKreisAddUpToItsInhabitants() {
        Upload.read("gemeinden")
                .with(";13607;", ";13608;")
                .send()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].detail", containsString("Kreis Kleve (05154)"));
        Upload.read("gemeinden")
                .without("05154004")
                .send()
                .statusCode(422)
                .body("errors[0].detail", containsString("Kreis Kleve (05154)"));
    }

    @Test
    void aTownServesMoreThanItsNeighboursAlone() {
        Upload.read("gemeinden")
                .with(
                        "Breckerfeld;05954008;Stadt Ennepetal;Ennepe-Ruhr-Kreis;9120",
                        "Breckerfeld;05954008;Stadt Ennepetal;Ennepe-Ruhr-Kreis;39622")
                .send()
                .statusCode(422)
                .body("errors[0].detail", containsString("Stadt Ennepetal"));
    }

    @Test
    void controlTotalsThatDoNotHoldKeepTheFileOut() {
        Upload.read("jugendaemter")
                .send(Map.of("expectedRows", 187, "expectedEinwohner", 18_190_421))
                .statusCode(422)
                .body("errors", hasSize(2))
                .body("errors.detail", hasItem(containsString("186 Zeilen")))
                .body("errors.detail", hasItem(containsString("18190422 Einwohner")));
        Upload.read("verfahren")
                .send(Map.of("expectedEinwohner", 1))
                .statusCode(422)
                .body("errors[0].detail", containsString("zählt keine Einwohner"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "ags;name\r\n05111000;Düsseldorf\r\n", "ags,name,typ\r\n", "<html></html>"})
    void aFileWithAnotherHeaderIsRefused(String csv) {
        Upload file = Upload.read("jugendaemter");
        new Upload(file.table(), file.tag(), csv)
                .send()
                .statusCode(422)
                .body("errors[0].detail", containsString("ags;name;typ;landschaftsverband"))
                .body("errors[0].detail", not(containsString("<html")));
    }

    @Test
    void aFileInAnotherEncodingIsRefusedLineByLine() {
        Upload file = Upload.read("verfahren");
        file.send(Map.of(), file.csv().replace("\uFEFF", "").getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(422)
                .body("errors[0].detail", containsString("CSV UTF-8"))
                .body("errors.size()", is((int)
                        file.csv().lines().filter(FaultyFileTest::hasUmlaut).count()));
    }

    private static boolean hasUmlaut(String line) {
        return line.chars().anyMatch(c -> c > 127 && c != '\uFEFF');
    }

    @Test
    void anUnknownTableIsNotFoundAndAWrongDryRunIsRefused() {
        asLead().get("/reference-data/accounts").then().statusCode(404).body("detail", containsString("gemeinden"));
        Upload.read("verfahren")
                .send(Map.of("dryRun", "1"))
                .statusCode(400)
                .body("type", is("/problems/invalid-parameter"));
    }
}
