package de.turnus.allocation;

import de.turnus.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.List;
import java.util.Map;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asOffice;
import static de.turnus.Api.asOtherLead;
import static de.turnus.allocation.Replans.FIRST;
import static de.turnus.allocation.Replans.SECOND;
import static de.turnus.allocation.Replans.ags;
import static de.turnus.allocation.Replans.id;
import static de.turnus.allocation.Replans.make;
import static de.turnus.allocation.Replans.placed;
import static de.turnus.allocation.Replans.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** What the release of a REPLAN changes for the offices, and what it leaves as it was. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ReplanReleaseTest {
    @Inject
    TestClock clock;

    @Inject
    ReleasedRows rows;

    @BeforeEach
    void inAutumn2025() {
        clock.set("2025-10-20T12:00");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoWithdrewLosesTheVerfahrenAndWhoJoinedHasOne() {
        String released = Replans.released(7);
        String waits = ags(Replans.waiting(released));
        String gone = ags(placed(released, FIRST).getFirst());
        String stays = ags(placed(released, SECOND).getFirst());
        String before = rows.hash(released);
        asLead().get("/jugendaemter/" + waits + "/nachruecken").then().statusCode(200);
        String replan = make(released, "NONE", withdrawn(gone), Map.of("type", "JOINED", "ags", waits));
        Rounds.solve(replan);

        Releases.request(asLead(), replan)
                .statusCode(200)
                .body("placed", is(1))
                .body("kept", is(5))
                .body("unplaced", is(0))
                .body("halbjahre.offices", contains(3, 3))
                .body("zusagen.ags", contains(waits))
                .body("cancelled.ags", contains(gone))
                .body("cancelled.halbjahr", contains(FIRST))
                .body("cancelled.reason", contains("Umstrukturierung"));
        Releases.release(asOtherLead(), replan).statusCode(201).body("zusagen", is(1));

        assertThat(rows.hash(released)).isEqualTo(before);
        asLead().get(replan + "/zusagen").then().body("items.ags", contains(waits));
        assertVerfahren(waits, "2026-H1 PLANNED");
        assertVerfahren(stays, "2026-H2 PLANNED");
        assertVerfahren(gone, "2026-H1 CANCELLED");
        asLead().get("/jugendaemter/" + gone + "/verfahren/" + FIRST)
                .then()
                .body("statusReason", is("Umstrukturierung"))
                .body("statusChangedBy", is("leitung-2"));
        for (String ags : List.of(waits, gone)) {
            asLead().get("/jugendaemter/" + ags + "/nachruecken").then().statusCode(404);
        }
        asOffice(gone).get(released + "/zusagen/" + gone).then().statusCode(200).body("replacedBy", is(id(replan)));
        asOffice(gone)
                .post(released + "/zusagen/" + gone + "/acceptance")
                .then()
                .statusCode(409)
                .body("detail", containsString("gilt nicht mehr"));
        asOffice(stays)
                .post(released + "/zusagen/" + stays + "/acceptance")
                .then()
                .statusCode(200)
                .body("replacedBy", nullValue());
        asOffice(stays).get(replan + "/zusagen/" + stays).then().statusCode(404);
    }

    @Test
    void whoGetsAnotherHalbjahrHasANewZusageAndTheFirstReplanAloneMendsThePlan() {
        String released = Replans.released(5);
        String full = placed(released, FIRST).size() == 3 ? FIRST : SECOND;
        String free = full.equals(FIRST) ? SECOND : FIRST;
        String moves = ags(placed(released, full).getFirst());
        String before = rows.hash(released);
        Map<String, Object> lost = Map.of("type", "TEAM_SEATS", "analyseteam", "TA", "halbjahr", full, "seats", 2);
        String replan = make(released, List.of(moves), lost);
        String late = make(released, List.of(moves), lost);
        Rounds.solve(replan);
        Rounds.solve(late);

        Releases.released(replan);

        assertThat(rows.hash(released)).isEqualTo(before);
        asLead().get(replan + "/zusagen")
                .then()
                .body("items.ags", contains(moves))
                .body("items.halbjahr", contains(free));
        asLead().get(released + "/zusagen/" + moves)
                .then()
                .body("halbjahr", is(full))
                .body("replacedBy", is(id(replan)));
        asOffice(moves)
                .post(replan + "/zusagen/" + moves + "/acceptance")
                .then()
                .statusCode(200)
                .body("replacedBy", nullValue());
        assertVerfahren(
                moves,
                full.equals(FIRST)
                        ? new String[] {"2026-H1 CANCELLED", "2026-H2 PLANNED"}
                        : new String[] {"2026-H1 PLANNED", "2026-H2 CANCELLED"});
        asLead().get("/jugendaemter/" + moves + "/verfahren/" + full)
                .then()
                .body("statusReason", allOf(containsString("Umplanung"), containsString("findet in " + free)));
        Releases.request(asLead(), late)
                .statusCode(409)
                .body(
                        "detail",
                        allOf(containsString("inzwischen der freigegebene REPLAN"), containsString(id(replan))));
    }

    @Test
    void anotherTeamIsANewZusageForTheSameVerfahren() {
        String released = Replans.released(6, "TA", "TB");
        String team = String.valueOf(placed(released, FIRST).getFirst().get("analyseteam"));
        long used = placed(released, FIRST).stream()
                .filter(a -> team.equals(a.get("analyseteam")))
                .count();
        String replan = make(
                released,
                "NONE",
                Map.of("type", "TEAM_SEATS", "analyseteam", team, "halbjahr", FIRST, "seats", used - 1));
        Rounds.solve(replan);
        Releases.request(asLead(), replan)
                .statusCode(200)
                .body("placed", is(1))
                .body("kept", is(5))
                .body("cancelled", empty());
        Releases.release(asOtherLead(), replan).statusCode(201);

        String moved = asLead().get(replan + "/zusagen").path("items[0].ags");
        assertVerfahren(moved, "2026-H1 PLANNED");
        asLead().get(released + "/zusagen/" + moved).then().body("replacedBy", is(id(replan)));
    }

    @Test
    void aPlaceWhoseVerfahrenIsCancelledMeanwhileIsNotKept() {
        String released = Replans.released(5);
        String gone = ags(placed(released, FIRST).getFirst());
        String stays = ags(placed(released, SECOND).getFirst());
        String replan = make(released, "NONE", withdrawn(gone));
        Rounds.solve(replan);
        cancel(stays, SECOND);

        Releases.request(asLead(), replan)
                .statusCode(409)
                .body("detail", allOf(containsString(stays), containsString("WITHDRAWN")));

        String both = make(released, "NONE", withdrawn(gone), withdrawn(stays));
        Rounds.solve(both);
        Releases.released(both);
        asLead().get("/jugendaemter/" + stays + "/verfahren/" + SECOND)
                .then()
                .body("statusReason", is("schon abgesagt"));
    }

    private static void cancel(String ags, String halbjahr) {
        String at = "/jugendaemter/" + ags + "/verfahren/" + halbjahr;
        asLead().contentType(ContentType.JSON)
                .header("If-Match", asLead().get(at).header("ETag"))
                .body(Map.of("status", "CANCELLED", "reason", "schon abgesagt"))
                .put(at)
                .then()
                .statusCode(200);
    }

    /** @param expected Halbjahr and status, in the order of time */
    private static void assertVerfahren(String ags, String... expected) {
        assertThat(asLead().get("/jugendaemter/" + ags).<List<Map<String, Object>>>path("verfahren").stream()
                        .map(v -> v.get("halbjahr") + " " + v.get("status")))
                .containsExactly(expected);
    }
}
