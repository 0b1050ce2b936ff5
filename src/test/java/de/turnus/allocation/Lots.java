package de.turnus.allocation;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

import java.util.HashMap;
import java.util.Map;

import static de.turnus.Api.asLead;
import static de.turnus.Api.pause;

/** Lots for tests. */
final class Lots {
    static final String SOURCE = "Ziehung der Lottozahlen (6 aus 49) am 6. Dezember 2025";

    /** What the source brings forth. */
    static final String OUTCOME = "3 11 17 28 40 49";

    private Lots() {}

    /** An announcement of a draw not before a moment, as {@code 2025-12-06T20:00:00+01:00}. */
    static Map<String, Object> announcement(String notBefore) {
        Map<String, Object> body = new HashMap<>();
        body.put("source", SOURCE);
        body.put("fallback", "die nächste Ziehung, die stattfindet");
        body.put("notBefore", notBefore);
        body.put("notation", "Sechs Zahlen aufsteigend, durch je ein Leerzeichen getrennt");
        return body;
    }

    static ValidatableResponse post(String path, Object body) {
        return asLead().contentType(ContentType.JSON).body(body).post(path).then();
    }

    static ValidatableResponse draw(String path, String randomness) {
        return post(path + "/draw", Map.of("randomness", randomness));
    }

    /** Waits until the teams are planned around the lots; answers the round's status then. */
    static String awaitTeams(String round) {
        String status = "SOLVING";
        while (status.equals("SOLVING") || status.equals("QUEUED")) {
            pause();
            status = asLead().get(round + "/progress").path("status");
        }
        return asLead().get(round).path("status");
    }
}
