package de.turnus.interessenbekundung;

import de.turnus.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.inject.Inject;

import java.util.List;
import java.util.Map;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asNobody;
import static de.turnus.Api.asOffice;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@QuarkusTest
class InteressenbekundungTest {
    private static final String DUESSELDORF = "05111000";
    private static final String DUISBURG = "05112000";

    @Inject
    TestClock clock;

    private String window = "";

    @BeforeEach
    void openWindow() {
        clock.set("2025-10-20T12:00");
        window = Windows.open("2025-10-19", "2025-11-17", 1, "2026-H1", "2026-H2", "2027-H1");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anOfficeRegistersReadsChangesAndWithdraws() {
        String first = put(DUESSELDORF, Windows.registration("2026-H2", "2026-H1"))
                .statusCode(201)
                .body("status", is("SUBMITTED"))
                .body("wishes", contains("2026-H2", "2026-H1"))
                .body("submittedAt", containsString("+02:00"))
                .body("revision", is(1))
                .extract()
                .header("ETag");
        asOffice(DUESSELDORF).get(at(DUESSELDORF)).then().statusCode(200).header("ETag", first);

        String second = asOffice(DUESSELDORF)
                .contentType(ContentType.JSON)
                .header("If-Match", first)
                .body(Windows.registration("2027-H1"))
                .put(at(DUESSELDORF))
                .then()
                .statusCode(200)
                .body("revision", is(2))
                .extract()
                .header("ETag");
        asOffice(DUESSELDORF)
                .header("If-Match", second)
                .delete(at(DUESSELDORF))
                .then()
                .statusCode(204);

        asOffice(DUESSELDORF).get(at(DUESSELDORF)).then().statusCode(200).body("status", is("WITHDRAWN"));
        asOffice(DUESSELDORF)
                .get(at(DUESSELDORF) + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("SUBMITTED", "CHANGED", "WITHDRAWN"))
                .body("items.account", contains(DUESSELDORF, DUESSELDORF, DUESSELDORF))
                .body("items[0].content.wishes", contains("2026-H2", "2026-H1"));
    }

    @Test
    void whatIsReadAgainUnchangedIsNotSentAgain() {
        String tag = put(DUESSELDORF, Windows.registration()).extract().header("ETag");

        asOffice(DUESSELDORF)
                .header("If-None-Match", tag)
                .get(at(DUESSELDORF))
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-18T23:59:59, 409",
        "2025-10-19T00:00:00, 201",
        "2025-11-17T23:59:58, 201",
        "2025-11-18T00:00:00, 409"
    })
    void theDaysCountInBerlinAndTheLastIsIncluded(String now, int expected) {
        clock.set(now);
        ValidatableResponse answer =
                put(DUISBURG, Windows.registration("2026-H1")).statusCode(expected);
        if (expected == 409) {
            answer.body("type", is("/problems/registration-window-closed"));
            asOffice(DUISBURG).get(at(DUISBURG)).then().statusCode(404);
        }
    }

    @Test
    void noChangeAndNoWithdrawalAfterTheDeadline() {
        String tag = put(DUISBURG, Windows.registration("2026-H1")).extract().header("ETag");
        clock.set("2025-11-18T00:00");

        asOffice(DUISBURG).header("If-Match", tag).delete(at(DUISBURG)).then().statusCode(409);
        asOffice(DUISBURG)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Windows.registration("2027-H1"))
                .put(at(DUISBURG))
                .then()
                .statusCode(409)
                .body("detail", containsString("17.11.2025"));

        asOffice(DUISBURG).get(at(DUISBURG)).then().header("ETag", tag);
    }

    @Test
    void aWindowThatALeadClosedTakesNothingMore() {
        asLead().post(window + "/close").then().statusCode(200).body("status", is("CLOSED"));

        put(DUISBURG, Windows.registration("2026-H1"))
                .statusCode(409)
                .body("type", is("/problems/registration-window-closed"));
    }

    @Test
    void aSecondRegistrationIsAChangeAndNeedsTheFirst() {
        put(DUESSELDORF, Windows.registration("2026-H1")).statusCode(201);

        put(DUESSELDORF, Windows.registration("2026-H2"))
                .statusCode(428)
                .body("type", is("/problems/if-match-required"));
        asOffice(DUESSELDORF)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"stale\"")
                .body(Windows.registration("2026-H2"))
                .put(at(DUESSELDORF))
                .then()
                .statusCode(412)
                .body("type", is("/problems/stale-etag"));

        asOffice(DUESSELDORF).get(at(DUESSELDORF)).then().body("wishes", contains("2026-H1"));
    }

    @Test
    void anOfficeReachesOnlyItsOwn() {
        put(DUESSELDORF, Windows.registration("2026-H1")).statusCode(201);

        asOffice(DUISBURG).get(at(DUESSELDORF)).then().statusCode(403).body("type", is("/problems/forbidden"));
        asOffice(DUISBURG).get(at("05999999")).then().statusCode(403);
        asOffice(DUISBURG).get(at(DUESSELDORF) + "/history").then().statusCode(403);
        asOffice(DUISBURG)
                .contentType(ContentType.JSON)
                .body(Windows.registration("2026-H1"))
                .put(at(DUESSELDORF))
                .then()
                .statusCode(403);
        asOffice(DUISBURG)
                .header("If-Match", "*")
                .delete(at(DUESSELDORF))
                .then()
                .statusCode(403);
        asOffice(DUISBURG).get(window + "/interessenbekundungen").then().statusCode(403);
        asMinistry().get(at(DUESSELDORF)).then().statusCode(403);
        asNobody().get(at(DUESSELDORF)).then().statusCode(401);

        asLead().get(window + "/interessenbekundungen")
                .then()
                .statusCode(200)
                .body("total", is(1))
                .body("items[0].status", is("SUBMITTED"));
    }

    @Test
    void aLeadEntersWhatCameOnPaperAndTheHistorySaysSo() {
        asLead().contentType(ContentType.JSON)
                .body(Windows.registration("2026-H1"))
                .put(at(DUISBURG))
                .then()
                .statusCode(201);

        asOffice(DUISBURG).get(at(DUISBURG) + "/history").then().body("items.account", contains("leitung-1"));
    }

    @Test
    void wishesMustBeOfferedOnceAndNotExcluded() {
        put(DUESSELDORF, Windows.registration("2026-H1", "2029-H1", "2026-H1"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/wishes/1"))
                .body("errors.pointer", hasItem("/wishes/2"))
                .body("errors.detail", hasItem(containsString("2029-H1")))
                .body("errors.detail", hasItem(containsString("2026-H1, 2026-H2, 2027-H1")));

        Map<String, Object> contradictory = Windows.registration("2026-H1");
        contradictory.put("excluded", List.of(Map.of("halbjahr", "2026-H1", "reason", "Umzug der Behörde")));
        put(DUESSELDORF, contradictory).statusCode(422).body("errors.pointer", hasItem("/wishes/0"));

        asOffice(DUESSELDORF).get(at(DUESSELDORF)).then().statusCode(404);
    }

    @Test
    void exclusionsNeedAReasonAndHaveALimit() {
        Map<String, Object> body = Windows.registration("2026-H1");
        body.put(
                "excluded",
                List.of(
                        Map.of("halbjahr", "2026-H2", "reason", "Umzug"),
                        Map.of("halbjahr", "2027-H1", "reason", "Leitung vakant")));
        put(DUESSELDORF, body)
                .statusCode(422)
                .body("errors.pointer", hasItem("/excluded"))
                .body("detail", containsString("höchstens 1"));

        body.put("excluded", List.of(Map.of("halbjahr", "2026-H2", "reason", " ")));
        put(DUESSELDORF, body).statusCode(400).body("errors.pointer", hasItem("/excluded/0/reason"));

        body.put("excluded", List.of(Map.of("halbjahr", "2026-H2", "reason", "Umzug; die Akten sind verpackt")));
        put(DUESSELDORF, body).statusCode(201).body("excluded[0].reason", is("Umzug; die Akten sind verpackt"));
    }

    @ParameterizedTest
    @CsvSource({"commitmentAmtsleitung", "researchConsent"})
    void commitmentAndConsentAreRequired(String field) {
        Map<String, Object> body = Windows.registration("2026-H1");
        body.put(field, false);

        put(DUESSELDORF, body)
                .statusCode(400)
                .body("type", is("/problems/invalid-body"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is("/" + field))
                .body("errors[0].detail", containsString("muss true sein"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name  | <script>alert(1)</script>",
                "name  | x'); drop table interessenbekundung; --",
                "name  | ' '",
                "email | kein-konto",
                "phone | call me"
            })
    void contactDataIsPlain(String field, String value) {
        Map<String, Object> body = Windows.registration("2026-H1");
        var contact = new java.util.HashMap<String, Object>(Map.of("name", "A", "email", "a@example.org"));
        contact.put(field, value);
        body.put("contactPerson", contact);

        String answer = put(DUESSELDORF, body)
                .statusCode(400)
                .body("errors[0].pointer", is("/contactPerson/" + field))
                .extract()
                .asString();

        org.assertj.core.api.Assertions.assertThat(answer).doesNotContain("<script>");
        asOffice(DUESSELDORF).get(at(DUESSELDORF)).then().statusCode(404);
    }

    @Test
    void unknownFieldsAndBrokenJsonAreNamed() {
        Map<String, Object> body = Windows.registration("2026-H1");
        body.put("wunsch", "2026-H1");
        put(DUESSELDORF, body)
                .statusCode(400)
                .body("type", is("/problems/invalid-body"))
                .body("errors[0].pointer", is("/wunsch"))
                .body("detail", containsString("Erlaubt sind commitmentAmtsleitung"));

        asOffice(DUESSELDORF)
                .contentType(ContentType.JSON)
                .body("{\"wishes\": [}")
                .put(at(DUESSELDORF))
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-body"))
                .body("detail", containsString("Zeile 1, Spalte 13"));

        asOffice(DUESSELDORF)
                .contentType(ContentType.JSON)
                .put(at(DUESSELDORF))
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-body"));

        asOffice(DUESSELDORF)
                .contentType(ContentType.TEXT)
                .body("wishes")
                .put(at(DUESSELDORF))
                .then()
                .statusCode(415)
                .body("type", is("/problems/unsupported-media-type"));
    }

    @Test
    void fiveMegabytesAreTooMuch() {
        asOffice(DUESSELDORF)
                .contentType(ContentType.JSON)
                .body("\"" + "x".repeat(5 * 1024 * 1024) + "\"")
                .put(at(DUESSELDORF))
                .then()
                .statusCode(413)
                .body("type", is("/problems/body-too-large"));
    }

    @Test
    void anUnknownOfficeCannotRegister() {
        asLead().contentType(ContentType.JSON)
                .body(Windows.registration("2026-H1"))
                .put(at("05999999"))
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
    }

    @Test
    void anUnknownWindowIsNotFound() {
        String unknown = "/registration-windows/00000000-0000-0000-0000-000000000000";
        asLead().get(unknown).then().statusCode(404).body("type", is("/problems/not-found"));
        asOffice(DUISBURG)
                .get(unknown + "/interessenbekundungen/" + DUISBURG)
                .then()
                .statusCode(404);
        asLead().get("/registration-windows/keine-uuid").then().statusCode(404);
    }

    private ValidatableResponse put(String ags, Map<String, Object> body) {
        return asOffice(ags)
                .contentType(ContentType.JSON)
                .body(body)
                .put(at(ags))
                .then();
    }

    private String at(String ags) {
        return window + "/interessenbekundungen/" + ags;
    }
}
