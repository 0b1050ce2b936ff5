package de.turnus.jugendamt;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class JugendamtResourceTest {
    @Test
    void thereAre186OfWhich95InTheRheinlandAnd91InWestfalen() {
        asLead().get("/jugendaemter").then().statusCode(200).body("total", is(186));
        list("landschaftsverband", "LVR").body("total", is(95));
        list("landschaftsverband", "LWL").body("total", is(91));
    }

    @Test
    void everyoneWithAnAccountReadsThem() {
        asMinistry().get("/jugendaemter").then().statusCode(200);
        asOffice("05915000").get("/jugendaemter/05315000").then().statusCode(200);
        asNobody().get("/jugendaemter").then().statusCode(401);
        asNobody().get("/jugendaemter/05315000").then().statusCode(401);
    }

    @Test
    void thePagesTogetherAreAllOffices() {
        Set<String> seen = new HashSet<>();
        String cursor = "";
        int pages = 0;
        while (cursor != null) {
            var page = asLead().queryParam("limit", 40)
                    .queryParams(cursor.isEmpty() ? java.util.Map.of() : java.util.Map.of("cursor", cursor))
                    .get("/jugendaemter")
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> keys = page.path("items.ags");
            seen.addAll(keys);
            cursor = page.path("next");
            pages++;
        }
        assertThat(seen).hasSize(186);
        assertThat(pages).isEqualTo(5);
    }

    @Test
    void filtersNarrowEachOther() {
        asLead().queryParam("regierungsbezirk", "Münster")
                .queryParam("sizeClass", "FROM_250K")
                .get("/jugendaemter")
                .then()
                .statusCode(200)
                .body("items.name", contains("Stadt Gelsenkirchen", "Stadt Münster", "Kreis Steinfurt"))
                .body("items.landschaftsverband", everyItem(is("LWL")));
        asLead().queryParam("kreis", "Rhein-Erft-Kreis")
                .queryParam("landschaftsverband", "LWL")
                .get("/jugendaemter")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", is(0))
                .body("next", nullValue());
    }

    @Test
    void qFindsPartsOfNamesAndKeysInAnyCase() {
        list("q", "lemGO").body("items.ags", contains("05766044"));
        list("q", "05766").body("items.ags", hasItems("05766", "05766044", "05766020"));
        list("q", "gibt es nicht").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "Bedburg-Hau, 05154", // served by its Kreis
        "05154004, 05154",
        "breckerfeld, 05954008", // served by a neighbouring town
        "Köln, 05315000", // has an office of its own
        "Düsseldorf, 05111000",
        "Gronau, 05554020",
        "Stadt Gronau (Westf.), 05554020",
        "Halle, 05754",
        "Stadtlohn, 05554",
        "05315000, 05315000",
    })
    void findsTheOfficeThatServesAMunicipality(String gemeinde, String office) {
        list("gemeinde", gemeinde).body("items.ags", contains(office));
    }

    @Test
    void aKreisIsNoMunicipality() {
        list("gemeinde", "Düren").body("items.name", contains("Stadt Düren"));
    }

    @ParameterizedTest
    @CsvSource({
        "landschaftsverband, lvr, LWL",
        "regierungsbezirk, Foo, Detmold",
        "kreis, Foo, Kreis Kleve",
        "sizeClass, BIG, FROM_100K",
        "gemeinde, Neuenk, neuenkirchen",
        "gemeinde, <script>, achtstelligen",
    })
    void aValueThatNoOfficeHasIsRefusedWithThoseThatThereAre(String parameter, String value, String known) {
        asLead().queryParam(parameter, value)
                .get("/jugendaemter")
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-parameter"))
                .body("detail", containsString(parameter + "="))
                .body("detail", containsString(known))
                .body("detail", not(containsString("<")));
    }

    @Test
    void oneOfficeComesWithItsVerfahrenAndWhomItServes() {
        asLead().get("/jugendaemter/05170008")
                .then()
                .statusCode(200)
                .body("name", is("Stadt Dinslaken"))
                .body("regierungsbezirk", is("Düsseldorf"))
                .body("sizeClass", is("FROM_50K"))
                .body("validUntil", nullValue())
                .body("gemeinden", empty())
                .body("verfahren", hasSize(1))
                .body("verfahren[0].halbjahr", is("2025-H1"))
                .body("verfahren[0].status", is("COMPLETED"))
                .body("verfahren[0].selfInitiated", is(true))
                .body("verfahren[0].assumed", is(false));
        asLead().get("/jugendaemter/05154")
                .then()
                .body("typ", is("KREIS"))
                .body("gemeinden.name", hasItem("Bedburg-Hau"))
                .body("gemeinden.jugendamt", everyItem(is("05154")));
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        String tag = asLead().get("/jugendaemter/05315000").header("ETag");
        asLead().header("If-None-Match", tag)
                .get("/jugendaemter/05315000")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05999999", "5315000", "Köln", "05315000'--", "<b>"})
    void anUnknownKeyIsNotFound(String ags) {
        asLead().get("/jugendaemter/{ags}", ags)
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"))
                .body("detail", not(containsString("<")));
    }

    private static ValidatableResponse list(String parameter, String value) {
        return asLead().queryParam(parameter, value).get("/jugendaemter").then().statusCode(200);
    }
}
