package de.turnus.halbjahr;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asNobody;
import static de.turnus.Api.asOffice;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class HalbjahrResourceTest {
    @Test
    void everyoneWithAnAccountReadsTheHalbjahre() {
        for (var caller :
                new io.restassured.specification.RequestSpecification[] {asLead(), asMinistry(), asOffice("05315000")
                }) {
            caller.get("/halbjahre")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem("2024-H1"))
                    .body("items.id", hasItem("2028-H2"));
        }
        asNobody().get("/halbjahre").then().statusCode(401).body("type", is("/problems/unauthorized"));
    }

    @Test
    void pagesFollowTheOrderOfTime() {
        String next = asLead().queryParam("limit", 2)
                .get("/halbjahre")
                .then()
                .statusCode(200)
                .body("items.id", contains("2024-H1", "2024-H2"))
                .extract()
                .path("next");
        asLead().queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/halbjahre")
                .then()
                .body("items.id", contains("2025-H1", "2025-H2"));
    }

    @Test
    void theSourceContradictsItselfAndTheNoteSaysSo() {
        asMinistry()
                .get("/halbjahre/2025-H1")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("targetSeats", is(17))
                .body("announced", is(17))
                .body("note", containsString("nennt aber 16"));
    }

    @Test
    void aLeadChangesSeatsOfWhatTheyHaveRead() {
        String tag = asLead().get("/halbjahre/2028-H1").header("ETag");
        String before = asLead().get("/halbjahre/2028-H1").asString();

        String newTag = put("2028-H1", tag, seats(10, 12, 14))
                .then()
                .statusCode(200)
                .body("targetSeats", is(12))
                .body("announced", nullValue())
                .extract()
                .header("ETag");

        put("2028-H1", tag, before).then().statusCode(412).body("type", is("/problems/stale-etag"));
        put("2028-H1", newTag, before).then().statusCode(200).body("targetSeats", is(19));
    }

    @Test
    void withoutIfMatchNothingThatExistsIsChanged() {
        asLead().contentType("application/json")
                .body(seats(1, 2, 3))
                .put("/halbjahre/2026-H1")
                .then()
                .statusCode(428)
                .body("type", is("/problems/if-match-required"));
    }

    @Test
    void aHalbjahrThatDoesNotExistIsMade() {
        asLead().contentType("application/json")
                .body(seats(16, 18, 20))
                .put("/halbjahre/2031-H2")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/halbjahre/2031-H2"))
                .body("id", is("2031-H2"));
        asLead().get("/halbjahre/2031-H2").then().statusCode(200);
    }

    @Test
    void onlyALeadChangesSeats() {
        asMinistry()
                .contentType("application/json")
                .body(seats(1, 2, 3))
                .put("/halbjahre/2032-H1")
                .then()
                .statusCode(403);
        asOffice("05315000")
                .contentType("application/json")
                .body(seats(1, 2, 3))
                .put("/halbjahre/2032-H1")
                .then()
                .statusCode(403);
        asLead().get("/halbjahre/2032-H1").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-H3", "2026-h1", "26-H1", "2026H1", "1999-H1", "2026-H1 ", "x"})
    void whatIsWrittenOtherwiseIsNoHalbjahr(String id) {
        asLead().get("/halbjahre/{id}", id)
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"))
                .body("detail", containsString("2026-H1"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 18, 20, /minSeats",
        "19, 18, 20, /minSeats",
        "16, 21, 20, /targetSeats",
        "16, 18, 1001, /maxSeats",
    })
    void seatsAreOrderedAndInRange(int min, int target, int max, String pointer) {
        asLead().contentType("application/json")
                .body(seats(min, target, max))
                .put("/halbjahre/2033-H1")
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-body"))
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"minSeats\":1,\"targetSeats\":2}                                                | /maxSeats",
                "{\"minSeats\":1,\"targetSeats\":2,\"maxSeats\":\"3\"}                             | /maxSeats",
                "{\"minSeats\":1,\"targetSeats\":2,\"maxSeats\":3.5}                               | /maxSeats",
                "{\"minSeats\":1,\"targetSeats\":2,\"maxSeats\":3,\"seats\":4}                     | /seats",
                "{\"minSeats\":1,\"targetSeats\":2,\"maxSeats\":3,\"note\":\"<b>x</b>\"}           | /note",
                "{\"minSeats\":1,\"targetSeats\":2,\"maxSeats\":3,\"announced\":-1}                | /announced",
                "{\"id\":\"2026-H1\",\"minSeats\":1,\"targetSeats\":2,\"maxSeats\":3}              | /id",
            })
    void aBodyThatIsWrongIsAnsweredWithThePlace(String body, String pointer) {
        asLead().contentType("application/json")
                .body(body)
                .put("/halbjahre/2033-H2")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(400)
                .body("type", is("/problems/invalid-body"))
                .body("errors.pointer", hasItem(pointer));
    }

    private static Response put(String id, String tag, String body) {
        return asLead().contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put("/halbjahre/" + id);
    }

    private static String seats(int min, int target, int max) {
        return "{\"minSeats\":" + min + ",\"targetSeats\":" + target + ",\"maxSeats\":" + max + "}";
    }
}
