package de.turnus.interessenbekundung;

import io.restassured.http.ContentType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static de.turnus.Api.asLead;

/** Windows and registrations for tests. */
public final class Windows {
    private Windows() {}

    /** Opens a window from the first to the last day; answers its path below the base path. */
    public static String open(String from, String until, int maxExcluded, String... halbjahre) {
        String location = asLead().contentType(ContentType.JSON)
                .body(body("Fenster " + UUID.randomUUID(), from, until, maxExcluded, halbjahre))
                .post("/registration-windows")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/registration-windows"));
    }

    static Map<String, Object> body(String name, String from, String until, int maxExcluded, String... halbjahre) {
        return Map.of(
                "name", name,
                "from", from,
                "until", until,
                "halbjahre", halbjahre,
                "maxWishes", halbjahre.length,
                "maxExcluded", maxExcluded);
    }

    /** A registration that every window accepts which offers the wishes. */
    public static Map<String, Object> registration(String... wishes) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "contactPerson",
                Map.of("name", "Dr. Ömer O'Brien-Müller", "email", "jugendamt@example.org", "phone", "+49 211 1234-5"));
        body.put("commitmentAmtsleitung", true);
        body.put("researchConsent", true);
        body.put("selfInitiated", false);
        body.put("wishes", new ArrayList<>(List.of(wishes)));
        body.put("excluded", List.of());
        return body;
    }
}
