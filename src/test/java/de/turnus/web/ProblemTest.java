package de.turnus.web;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asNobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Whatever goes wrong before any room is asked. */
@QuarkusTest
class ProblemTest {
    @Test
    void whatDoesNotExistIsNotFound() {
        problem(asLead().get("/nix").then(), 404, "not-found");
        problem(asLead().get("/allocation-rounds/keine-uuid").then(), 404, "not-found");
    }

    @Test
    void aParameterOfTheWrongKindIsNamed() {
        problem(asLead().get("/jugendaemter?limit=viele").then(), 400, "invalid-parameter")
                .body("detail", containsString("limit=viele"));
        problem(asLead().get("/jugendaemter?limit=0").then(), 400, "invalid-parameter");
        problem(asLead().get("/jugendaemter?cursor=%25").then(), 400, "invalid-parameter");
    }

    @Test
    void anAddressWithNulIsRefused() {
        problem(asLead().urlEncodingEnabled(false).get("/jugendaemter/%00").then(), 400, "invalid-parameter");
        problem(asLead().urlEncodingEnabled(false).get("/jugendaemter?q=%00").then(), 400, "invalid-parameter");
    }

    @Test
    void whatIsNotOfferedYetIsNotAnsweredWithSomethingElse() {
        problem(asMinistry().get("/coverage?asOf=2025-01-01").then(), 400, "invalid-parameter");
    }

    @Test
    void methodsAndFormatsThatAreNotOfferedSaySo() {
        problem(asLead().patch("/halbjahre/2026-H1").then(), 405, "method-not-allowed");
        problem(asLead().accept("application/xml").get("/halbjahre").then(), 406, "not-acceptable");
    }

    @Test
    void whoIsNotLoggedInIsAskedToAndWhoMayNotIsTold() {
        problem(asNobody().get("/halbjahre").then(), 401, "unauthorized")
                .header("WWW-Authenticate", containsString("Basic"));
        problem(asMinistry().get("/allocation-rounds").then(), 403, "forbidden");
    }

    @Test
    void nothingOfTheRequestComesBackAsMarkup() {
        String answer = problem(asLead().get("/jugendaemter/<img src=x>").then(), 404, "not-found")
                .extract()
                .asString();

        assertThat(answer).doesNotContain("<img");
    }

    @Test
    void brokenBodiesAreRefused() {
        problem(post("[".repeat(10_000)), 400, "invalid-body");
        problem(post("{\"name\": 1} {}"), 400, "invalid-body");
        problem(post("{\"participants\": ["), 400, "invalid-body").body("detail", containsString("Kein gültiges JSON"));
        problem(post("{\"name\": \"a\", \"name\": \"b\"}"), 400, "invalid-body");
        problem(
                asLead().contentType("application/json")
                        .body(new byte[] {'"', (byte) 0xff, (byte) 0xfe, '"'})
                        .post("/scenarios")
                        .then(),
                400,
                "invalid-body");
    }

    @Test
    void everyKindHasItsOwnStableName() {
        Set<String> names = new HashSet<>();
        for (ProblemType type : ProblemType.values()) {
            assertThat(names.add(type.uri().toString())).isTrue();
            assertThat(type.uri().toString()).matches("/problems/[a-z-]+");
        }
    }

    private static ValidatableResponse post(String body) {
        return asLead().contentType(ContentType.JSON.withCharset(StandardCharsets.UTF_8))
                .body(body)
                .post("/scenarios")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + type))
                .body("status", is(status))
                .body("title", notNullValue())
                .body("detail", not(containsString("Exception")))
                .body("instance", nullValue());
    }
}
