package de.turnus.allocation;

import de.turnus.interessenbekundung.Windows;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asOffice;
import static de.turnus.Api.asOtherLead;

/** Releases for tests. What is released stays, so every test takes offices that no other one has. */
final class Releases {
    /** Towns that have had no Verfahren. */
    private static final Queue<String> FRESH = new ConcurrentLinkedQueue<>();

    private static boolean filled;

    private Releases() {}

    /** Towns without a Verfahren that no test has used. */
    static List<String> freshOffices(int count) {
        if (!filled) {
            filled = true;
            asLead()
                    .get("/jugendaemter?limit=1000")
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<String>>path("items.findAll { it.typ.endsWith('STADT') }.ags")
                    .stream()
                    .filter(Releases::hasNone)
                    .forEach(FRESH::add);
        }
        List<String> taken = new ArrayList<>();
        while (taken.size() < count) {
            String ags = FRESH.remove();
            if (hasNone(ags)) { // lots may have given it one since
                taken.add(ags);
            }
        }
        return taken;
    }

    private static boolean hasNone(String ags) {
        return asLead().get("/jugendaemter/" + ags)
                .<List<Object>>path("verfahren")
                .isEmpty();
    }

    static void register(String window, List<String> offices, String... wishes) {
        offices.forEach(ags -> asOffice(ags)
                .contentType(ContentType.JSON)
                .body(Windows.registration(wishes))
                .put(window + "/interessenbekundungen/" + ags)
                .then()
                .statusCode(201));
    }

    static ValidatableResponse request(RequestSpecification lead, String round) {
        return lead.contentType(ContentType.JSON)
                .body(Map.of("note", "Bitte prüfen"))
                .post(round + "/release-request")
                .then();
    }

    static ValidatableResponse release(RequestSpecification lead, String round) {
        return lead.contentType(ContentType.JSON)
                .body("{}")
                .post(round + "/release")
                .then();
    }

    /** Lets one lead ask and the other release. */
    static void released(String round) {
        request(asLead(), round).statusCode(200);
        release(asOtherLead(), round).statusCode(201);
    }

    static List<String> placed(String round) {
        return ags(round, true);
    }

    static List<String> unplaced(String round) {
        return ags(round, false);
    }

    private static List<String> ags(String round, boolean placed) {
        return Rounds.allocations(round).stream()
                .filter(row -> (row.get("halbjahr") != null) == placed)
                .map(row -> String.valueOf(row.get("ags")))
                .toList();
    }
}
