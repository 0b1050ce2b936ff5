package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.interessenbekundung.Windows;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.allocation.Replans.FIRST;
import static de.turnus.allocation.Replans.SECOND;
import static de.turnus.allocation.Replans.ags;
import static de.turnus.allocation.Replans.attempt;
import static de.turnus.allocation.Replans.id;
import static de.turnus.allocation.Replans.make;
import static de.turnus.allocation.Replans.placed;
import static de.turnus.allocation.Replans.planned;
import static de.turnus.allocation.Replans.released;
import static de.turnus.allocation.Replans.waiting;
import static de.turnus.allocation.Replans.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A released plan of one team with three seats in each of two Halbjahre, and what happens afterwards. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ReplanRoundTest {
    @Inject
    TestClock clock;

    @BeforeEach
    void inAutumn2025() {
        clock.set("2025-10-20T12:00");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aWithdrawalMovesNobodyAndWhoWaitsGetsTheSeat() {
        String released = released(7);
        Map<String, Object> waits = waiting(released);
        Map<String, Object> gone = placed(released, FIRST).getFirst();

        String replan = make(released, "NONE", withdrawn(ags(gone)), Map.of("type", "JOINED", "ags", ags(waits)));
        asLead().get(replan)
                .then()
                .body("kind", is("REPLAN"))
                .body("status", is("DRAFT"))
                .body("replan.changes.type", contains("WITHDRAWN", "JOINED"))
                .body("replan.loosened", is("NONE"))
                .body("halbjahre.id", contains(FIRST, SECOND))
                .body("participants.total", is(6))
                .body("participants.carriedOver", is(1));
        asLead().get(replan + "/moves").then().statusCode(409).body("detail", containsString("keinen Plan"));

        assertThat(Rounds.solve(replan)).isEqualTo("PLANNED");

        asLead().get(replan)
                .then()
                .body("certificateStatus", is("OPTIMAL"))
                .body("score.hard", is(0))
                .body("unplaced", is(0));
        asLead().get(replan + "/pruefbericht").then().statusCode(200).body("held", is(true));
        asLead().get(replan + "/moves")
                .then()
                .statusCode(200)
                .body("released", is(id(released)))
                .body("certificateStatus", is("OPTIMAL"))
                .body("minimal", is(true))
                .body("moves", empty())
                .body("withdrawn.ags", contains(ags(gone)))
                .body("withdrawn[0].from.halbjahr", is(FIRST))
                .body("withdrawn[0].reason", is("Umstrukturierung"))
                .body("joined.ags", contains(ags(waits)))
                .body("joined[0].to.halbjahr", is(FIRST));
        asMinistry().get(replan + "/moves").then().statusCode(403);
        asLead().get(released + "/moves").then().statusCode(409).body("detail", containsString("SELECTION"));
        asLead().get(replan + "/allocations").then().body("items.pinned", everyItem(is(false)));
        asLead().get(replan + "/explanations/" + ags(placed(replan, SECOND).getFirst()))
                .then()
                .body("summary", containsString("freigegeben"));
        whatIsReleasedIsNotOverruledByAPin(replan);
        aReleasedReplanIsMendedInItsTurn(released, replan, ags(gone));
    }

    private void whatIsReleasedIsNotOverruledByAPin(String replan) {
        String stays = ags(placed(replan, SECOND).getFirst());
        pin(replan, stays, FIRST)
                .statusCode(422)
                .body("errors.pointer", contains("/halbjahr"))
                .body("detail", containsString("loosened"));
        asLead().get(replan + "/pins/" + stays + "/cost?halbjahr=" + FIRST)
                .then()
                .statusCode(200)
                .body("refusal", containsString("loosened"));
    }

    private void aReleasedReplanIsMendedInItsTurn(String released, String replan, String gone) {
        Releases.released(replan);
        attempt(released, "NONE", withdrawn(ags(placed(replan, SECOND).getFirst())))
                .statusCode(422)
                .body("errors.pointer", contains("/replan/round"))
                .body("detail", containsString(id(replan)));
        attempt(replan, "NONE", Map.of("type", "JOINED", "ags", gone))
                .statusCode(422)
                .body("detail", containsString("zurückgetreten"));

        String next = make(replan, "NONE", withdrawn(ags(placed(replan, SECOND).getFirst())));

        asLead().get(next).then().body("participants.total", is(5));
    }

    @Test
    void aTeamThatLosesASeatMovesOneOfficeAndOnlyToTheOtherTeam() {
        String released = released(6, "TA", "TB");
        Map<String, Object> one = placed(released, FIRST).getFirst();
        String team = String.valueOf(one.get("analyseteam"));
        long used = placed(released, FIRST).stream()
                .filter(a -> team.equals(a.get("analyseteam")))
                .count();

        String replan = make(
                released,
                "NONE",
                Map.of("type", "TEAM_SEATS", "analyseteam", team, "halbjahr", FIRST, "seats", used - 1));
        Rounds.solve(replan);

        asLead().get(replan + "/moves")
                .then()
                .statusCode(200)
                .body("certificateStatus", is("OPTIMAL"))
                .body("minimal", is(true))
                .body("moves", hasSize(1))
                .body("moves[0].from.halbjahr", is(FIRST))
                .body("moves[0].from.analyseteam", is(team))
                .body("moves[0].to.halbjahr", is(FIRST))
                .body("moves[0].to.analyseteam", not(is(team)))
                .body("moves[0].otherHalbjahr", is(false))
                .body("summary", containsString("Ein Jugendamt"));
    }

    @Test
    void aContradictionNamesTheSeatsThatAreMissingAndWhomToLoosen() {
        String released = released(5);
        List<String> here = placed(released, FIRST).stream().map(Replans::ags).toList();
        List<String> there = placed(released, SECOND).stream().map(Replans::ags).toList();
        String full = here.size() == 3 ? FIRST : SECOND;
        List<String> fixed = here.size() == 3 ? here : there;
        Map<String, Object> lost = Map.of("type", "TEAM_SEATS", "analyseteam", "TA", "halbjahr", full, "seats", 2);

        ValidatableResponse refusal = attempt(released, "NONE", lost)
                .statusCode(422)
                .body("type", is("/problems/contradictory-constraints"))
                .body("detail", containsString("TA braucht in " + full + " einen Platz mehr"))
                .body("detail", containsString("Es genügt, "))
                .body("errors", hasSize(1));
        List<List<String>> loosened = refusal.extract().path("errors[0].loosened");
        assertThat(loosened).isNotEmpty().allSatisfy(set -> assertThat(set).hasSize(1));
        assertThat(fixed).containsAll(loosened.stream().flatMap(List::stream).toList());

        String replan = make(released, loosened.getFirst(), lost);
        Rounds.solve(replan);

        asLead().get(replan + "/moves")
                .then()
                .body("certificateStatus", is("OPTIMAL"))
                .body("moves.ags", is(loosened.getFirst()))
                .body("moves.otherHalbjahr", contains(true));
        attempt(released, "ALL", Map.of("type", "TEAM_GONE", "analyseteam", "TA"), withdrawn(here.getFirst()))
                .statusCode(201);
        attempt(
                        released,
                        "ALL",
                        Map.of(
                                "type", "HALBJAHR_SEATS",
                                "halbjahr", FIRST,
                                "minSeats", 4,
                                "targetSeats", 4,
                                "maxSeats", 4))
                .statusCode(422)
                .body("detail", containsString("Plätze schaffen"));
    }

    @Test
    void whatDoesNotFitTheReleasedPlanIsRefusedWithItsRemedy() {
        String released = released(7);
        String waits = ags(waiting(released));
        attempt(
                        released,
                        List.of(waits),
                        withdrawn(waits),
                        Map.of("type", "TEAM_SEATS", "analyseteam", "TZ", "halbjahr", "2031-H1", "seats", 2),
                        Map.of(
                                "type", "HALBJAHR_SEATS",
                                "halbjahr", FIRST,
                                "minSeats", 4,
                                "targetSeats", 3,
                                "maxSeats", 4))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/replan/changes/0/ags",
                                "/replan/changes/1/analyseteam",
                                "/replan/changes/1/halbjahr",
                                "/replan/changes/2",
                                "/replan/loosened/0"))
                .body("detail", containsString(waits + " hat im freigegebenen Plan keinen Platz"));
        attempt(released, "NONE", Map.of("type", "TEAM_SEATS", "analyseteam", "TA", "halbjahr", FIRST, "seats", 2))
                .statusCode(422)
                .body("detail", containsString("Ein Platz für alle bleibt dann aber nicht."));
        attempt(released, "NONE").statusCode(422).body("detail", containsString("Es ändert sich nichts"));
        attempt(released, "NONE", Map.of("type", "WITHDRAWN", "ags", waits, "seats", 1))
                .statusCode(422)
                .body("errors.pointer", contains("/replan/changes/0/reason", "/replan/changes/0/seats"));
        attempt(released, "NONE", Map.of("type", "GONE")).statusCode(400);
        attempt(released, "SOME", withdrawn(waits))
                .statusCode(400)
                .body("errors.pointer", contains("/replan/loosened"));
        attempt(released, "NONE", Map.of("type", "JOINED", "ags", waits, "replacement", 2))
                .statusCode(422)
                .body("errors.pointer", contains("/replan/changes/0/replacement"));
        attempt(released, "NONE", Map.of("type", "JOINED", "ags", "05111000"))
                .statusCode(422)
                .body("detail", containsString("nicht teilgenommen"));
        attempt(
                        released,
                        "NONE",
                        Map.of(
                                "type",
                                "JOINED",
                                "ags",
                                ags(placed(released, FIRST).getFirst())))
                .statusCode(422)
                .body("detail", containsString("schon einen Platz"));
    }

    @Test
    void aReplanNamesAReleasedRoundAndNothingThatComesFromIt() {
        String planned = planned(5);
        attempt(planned, "NONE", withdrawn(ags(placed(planned, FIRST).getFirst())))
                .statusCode(422)
                .body("errors.pointer", contains("/replan/round"))
                .body("detail", containsString("PLANNED"));
        attempt("/" + UUID.randomUUID(), "NONE", withdrawn("05113000"))
                .statusCode(422)
                .body("detail", containsString("gibt es nicht"));
        post(Map.of("name", "Ohne " + UUID.randomUUID(), "kind", "REPLAN"))
                .statusCode(422)
                .body("errors.pointer", contains("/replan"));

        Map<String, Object> both = Rounds.body("REPLAN", null, 0, 2, 3, FIRST);
        both.put("reference", "ALL");
        post(both)
                .statusCode(422)
                .body("errors.pointer", contains("/halbjahre", "/analyseteams", "/reference", "/replan"));
        Map<String, Object> other = Rounds.body("ROTATION", null, 0, 2, 3, FIRST);
        other.put("replan", Map.of("round", id(planned), "changes", List.of()));
        post(other).statusCode(422).body("errors.pointer", contains("/replan"));
        post(Map.of("name", "Ohne " + UUID.randomUUID(), "kind", "ROTATION"))
                .statusCode(400)
                .body("type", is("/problems/invalid-body"))
                .body("errors.pointer", contains("/halbjahre", "/analyseteams"));
    }

    @Test
    void afterLotsAReplacementJoinsInTheHalbjahrThatItHasDrawn() {
        String rotation = drawnRotation();
        Map<String, Object> lost = Rounds.allocations(rotation).stream()
                .filter(a -> a.get("halbjahr") != null && "UNREGISTERED".equals(a.get("claim")))
                .findFirst()
                .orElseThrow();
        String halbjahr = String.valueOf(lost.get("halbjahr"));
        List<Map<String, Object>> waiting = asLead().get(rotation + "/lottery").path("waiting");
        String urn = String.valueOf(waiting.getFirst().get("urn"));
        Map<String, Object> replacement = Lots.announcement("2025-12-20T20:00:00+01:00");
        replacement.put("urn", urn);
        replacement.put("seats", List.of(Map.of("id", halbjahr, "seats", 1)));
        Lots.post(rotation + "/lottery/replacements", replacement).statusCode(201);
        clock.set("2025-12-20T20:00:01");
        Lots.draw(rotation + "/lottery/replacements/2", "7").statusCode(201);
        List<String> still = asLead().get(rotation + "/lottery").path("waiting.ags");
        String lucky = waiting.stream()
                .map(Replans::ags)
                .filter(ags -> !still.contains(ags))
                .findFirst()
                .orElseThrow();

        attempt(rotation, "NONE", Map.of("type", "JOINED", "ags", still.getFirst(), "replacement", 2))
                .statusCode(422)
                .body("detail", containsString(lucky));
        attempt(rotation, "NONE", Map.of("type", "JOINED", "ags", still.getFirst()))
                .statusCode(422)
                .body("detail", containsString("nachlosen"));
        String replan =
                make(rotation, "NONE", withdrawn(ags(lost)), Map.of("type", "JOINED", "ags", lucky, "replacement", 2));
        assertThat(Rounds.solve(replan)).isEqualTo("PLANNED");

        asLead().get(replan + "/moves")
                .then()
                .body("certificateStatus", is("OPTIMAL"))
                .body("moves", empty())
                .body("joined[0].ags", is(lucky))
                .body("joined[0].to.halbjahr", is(halbjahr))
                .body("joined[0].replacement", is(2));
        pin(replan, lucky, halbjahr.equals(FIRST) ? SECOND : FIRST)
                .statusCode(422)
                .body("detail", containsString("im Los gezogen"));
        Lots.post(replan + "/lottery/commitment", Lots.announcement("2026-01-20T20:00:00+01:00"))
                .statusCode(409)
                .body("detail", containsString("zu losen gibt es nichts"));
        asLead().get(replan + "/problem")
                .then()
                .body("participants.find { it.ags == '" + lucky + "' }.claim", is("UNREGISTERED"))
                .body("participants.ags", not(hasItem(ags(lost))))
                .body("participants.ticketRank", notNullValue());
        asLead().get(replan).then().body("failure", nullValue());
    }

    /** A rotation in which most did not register, drawn, planned and released. */
    private String drawnRotation() {
        String window = Windows.open("2025-10-19", "2025-11-17", 1, FIRST, SECOND);
        Releases.register(window, Releases.freshOffices(1), FIRST, SECOND);
        Map<String, Object> body = Rounds.body("ROTATION", window, 0, 10, 12, FIRST, SECOND);
        body.put("timeLimitSeconds", 1);
        String round = Rounds.make(body);
        Rounds.solve(round);
        Lots.post(round + "/lottery/commitment", Lots.announcement("2025-12-06T20:00:00+01:00"))
                .statusCode(201);
        clock.set("2025-12-06T20:00:01");
        Lots.draw(round + "/lottery", Lots.OUTCOME).statusCode(201);
        assertThat(Lots.awaitTeams(round)).isEqualTo("READY");
        Releases.released(round);
        return round;
    }

    private static ValidatableResponse post(Map<String, Object> body) {
        return Lots.post("/allocation-rounds", body);
    }

    private static ValidatableResponse pin(String round, String ags, String halbjahr) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("halbjahr", halbjahr);
        body.put("analyseteam", null);
        body.put("reason", "Absprache");
        return asLead().contentType(ContentType.JSON)
                .body(body)
                .put(round + "/pins/" + ags)
                .then();
    }
}
