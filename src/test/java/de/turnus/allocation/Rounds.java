package de.turnus.allocation;

import io.restassured.http.ContentType;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static de.turnus.Api.asLead;
import static de.turnus.Api.pause;

/** Rounds for tests. */
final class Rounds {
    private Rounds() {}

    /** Makes a round; answers its path below the base path. */
    static String make(Map<String, Object> body) {
        String location = asLead().contentType(ContentType.JSON)
                .body(body)
                .post("/allocation-rounds")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/allocation-rounds"));
    }

    /** A round over Halbjahre with the same seats in each, with all teams. */
    static Map<String, Object> body(
            String kind, @Nullable String window, int min, int target, int max, String... halbjahre) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Runde " + UUID.randomUUID());
        body.put("kind", kind);
        if (window != null) {
            body.put("registrationWindow", window.substring(window.lastIndexOf('/') + 1));
        }
        body.put(
                "halbjahre",
                Stream.of(halbjahre)
                        .map(id -> Map.of("id", id, "minSeats", min, "targetSeats", target, "maxSeats", max))
                        .toList());
        body.put("analyseteams", "ALL");
        return body;
    }

    /** Starts a search and waits for its end; answers the round's status then. */
    static String solve(String round) {
        asLead().post(round + "/solve").then().statusCode(202);
        return awaitEnd(round);
    }

    /** Starts a search without waiting; answers the round's status then. */
    static String solveAgain(String round) {
        asLead().post(round + "/solve").then().statusCode(202);
        return asLead().get(round).path("status");
    }

    static String awaitEnd(String round) {
        String status = "SOLVING";
        while (status.equals("SOLVING")) {
            pause();
            status = asLead().get(round).then().statusCode(200).extract().path("status");
        }
        return status;
    }

    static List<Map<String, Object>> allocations(String round) {
        return asLead().get(round + "/allocations")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
