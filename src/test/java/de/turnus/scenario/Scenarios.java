package de.turnus.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.turnus.web.Json;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import static de.turnus.Api.asLead;
import static de.turnus.Api.pause;

/** Scenarios for tests. */
public final class Scenarios {
    private Scenarios() {}

    /** Sends a problem and waits for the end of its search; answers the scenario's path below the base path. */
    public static String solved(Object problem) {
        return awaited(post(problem));
    }

    /** Waits for the end of the search that an answer tells of. */
    public static String awaited(ValidatableResponse accepted) {
        String location = accepted.statusCode(202).extract().header("Location");
        String scenario = location.substring(location.indexOf("/scenarios"));
        String status = "QUEUED";
        while (status.equals("QUEUED") || status.equals("SOLVING")) {
            pause();
            status = asLead().get(scenario).then().statusCode(200).extract().path("status");
        }
        return scenario;
    }

    public static ValidatableResponse post(Object problem) {
        return asLead().contentType(ContentType.JSON)
                .body(problem.toString())
                .post("/scenarios")
                .then();
    }

    static ValidatableResponse withKey(String key, Object problem) {
        return asLead().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(problem.toString())
                .post("/scenarios")
                .then();
    }

    public static ObjectNode sample(String name) {
        String file = "/problems/" + name + ".json";
        try (InputStream json = Objects.requireNonNull(Scenarios.class.getResourceAsStream(file), file)) {
            return (ObjectNode) Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String idOf(String scenario) {
        return scenario.substring(scenario.lastIndexOf('/') + 1);
    }
}
