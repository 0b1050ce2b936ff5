package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.allocation.problem.Halbjahr;
import de.turnus.interessenbekundung.Windows;
import de.turnus.web.Json;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class AllocationRoundTest {
    private static final List<String> OFFICES = List.of("05113000", "05114000", "05116000", "05117000", "05119000");

    private static final String THROUGH_IN_2024 = "05111000";

    @Inject
    TestClock clock;

    @Inject
    AllocationRoundService service;

    @Inject
    AllocationRoundRepository rounds;

    private String window = "";

    @BeforeEach
    void register() {
        clock.set("2025-10-20T12:00");
        window = Windows.open("2025-10-19", "2025-11-17", 1, "2026-H1", "2026-H2");
        OFFICES.forEach(ags -> register(ags, "2026-H1", "2026-H2"));
        register(THROUGH_IN_2024, "2026-H1");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aSelectionPlacesAmongThoseWhoRegistered() {
        String round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));
        asLead().get(round)
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("reference", is("ALL"))
                .body("participants.total", is(5))
                .body("participants.registered", is(5));
        asLead().get(round + "/allocations").then().statusCode(409).body("type", is("/problems/round-state"));
        asLead().get(round + "/scorecard").then().statusCode(409);
        asLead().get(round + "/progress").then().statusCode(409);
        asLead().get(round + "/certificate").then().statusCode(409).body("type", is("/problems/round-state"));
        asLead().get(round + "/pruefbericht").then().statusCode(409).body("type", is("/problems/round-state"));

        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");

        asLead().get(round)
                .then()
                .body("score.hard", is(0))
                .body("unplaced", is(0))
                .body("certificateStatus", is("OPTIMAL"))
                .body("search.endedBy", is("COMPLETED"))
                .body("outdated", is(false));
        assertThat(Rounds.allocations(round)).hasSize(5).allSatisfy(a -> {
            assertThat(a.get("halbjahr")).isIn("2026-H1", "2026-H2");
            assertThat(a.get("analyseteam")).isNotNull();
            assertThat(a.get("name")).isNotNull();
        });
        asLead().get(round + "/progress").then().statusCode(200).body("status", is("PLANNED"));
        asLead().get(round + "/scorecard")
                .then()
                .statusCode(200)
                .body("score.constraints.wishRank", notNullValue())
                .body("offices", hasSize(5))
                .body("quotas.halbjahr", hasItem("2026-H2"));
    }

    @Test
    void aPlanComesWithItsProofAndItsCheck() throws IOException {
        String round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));
        Rounds.solve(round);

        Response certificate = asLead().get(round + "/certificate");
        assertThat(Json.mapper().readTree(certificate.asByteArray()).fieldNames())
                .toIterable()
                .containsExactly("status", "bound", "gap", "engine", "seconds", "levels", "note", "prices");
        certificate
                .then()
                .statusCode(200)
                .body("status", is("OPTIMAL"))
                .body("levels.level", contains("HARD", "PLACEMENT", "POLICY", "TICKET"));
        int bound = certificate.path("bound");
        asLead().get(round).then().body("score.policy", is(-bound));
        asLead().get(round + "/problem").then().body("certificate.bound", is(bound));
        String tag = certificate.header("ETag");
        asLead().header("If-None-Match", tag).get(round + "/certificate").then().statusCode(304);

        Response report = asLead().get(round + "/pruefbericht");
        report.then()
                .statusCode(200)
                .body("held", is(true))
                .body("checks.size()", greaterThanOrEqualTo(12))
                .body("checks.verdict", everyItem(is("HELD")));
        asLead().header("If-None-Match", report.header("ETag"))
                .get(round + "/pruefbericht")
                .then()
                .statusCode(304);
        asMinistry().get(round + "/pruefbericht").then().statusCode(403);
    }

    @Test
    void aListOfRoundsReadsNoSnapshot() {
        String round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));
        UUID id = UUID.fromString(round.substring(round.lastIndexOf('/') + 1));

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(service.all()).anySatisfy(r -> {
                assertThat(r.id()).isEqualTo(id);
                assertThat(r.halbjahre()).extracting(Halbjahr::id).containsExactly("2026-H1", "2026-H2");
                assertThat(r.analyseteams()).hasSize(7);
                assertThat(r.participants().total()).isEqualTo(5);
            });
            assertThat(Hibernate.isPropertyInitialized(rounds.findById(id), "problem"))
                    .isFalse();
        });
    }

    @Test
    void aRotationTakesEveryoneWhoHasNotBeenThrough() {
        Map<String, Object> answer = asLead().contentType(ContentType.JSON)
                .body(Rounds.body("ROTATION", window, 0, 66, 90, "2026-H1", "2026-H2"))
                .post("/allocation-rounds")
                .then()
                .statusCode(201)
                .body("reference", is("PARTICIPANTS"))
                .body("participants.registered", is(5))
                .body("participants.total", is(132))
                .extract()
                .path("$");

        asLead().get("/allocation-rounds/" + answer.get("id") + "/problem")
                .then()
                .statusCode(200)
                .body("participants.ags", not(hasItem(THROUGH_IN_2024)))
                .body("participants.ags", hasItem("05113000"))
                .body("participants.find { it.ags == '05113000' }.claim", is("REGISTERED"))
                .body("participants.find { it.ags == '05113000' }.wishes", contains("2026-H1", "2026-H2"))
                .body("participants.find { it.ags == '05315000' }.claim", is("UNREGISTERED"));
    }

    @Test
    void whatIsRegisteredAfterTheSnapshotDoesNotReachTheRound() {
        String round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));
        String before = asLead().get(round + "/problem").asString();

        String tag = asOffice("05113000").get(at("05113000")).header("ETag");
        asOffice("05113000")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Windows.registration("2026-H2"))
                .put(at("05113000"))
                .then()
                .statusCode(200);
        register("05122000", "2026-H1");

        assertThat(asLead().get(round + "/problem").asString()).isEqualTo(before);
    }

    @Test
    void whoWithdrewIsNotInTheRound() {
        String tag = asOffice("05113000").get(at("05113000")).header("ETag");
        asOffice("05113000")
                .header("If-Match", tag)
                .delete(at("05113000"))
                .then()
                .statusCode(204);

        String round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));

        asLead().get(round + "/problem").then().body("participants.ags", not(hasItem("05113000")));
    }

    @Test
    void whoRegisteredBeforeAndHadNoVerfahrenIsCarriedOver() {
        clock.set("2025-12-01T12:00");
        String next = Windows.open("2025-12-01", "2025-12-20", 0, "2026-H1", "2026-H2");
        asOffice("05122000")
                .contentType(ContentType.JSON)
                .body(Windows.registration("2026-H2"))
                .put(next + "/interessenbekundungen/05122000")
                .then()
                .statusCode(201);

        String round = Rounds.make(Rounds.body("SELECTION", next, 0, 2, 9, "2026-H1", "2026-H2"));

        asLead().get(round + "/problem")
                .then()
                .body("participants.find { it.ags == '05113000' }.claim", is("CARRIED_OVER"))
                .body("participants.find { it.ags == '05122000' }.claim", is("REGISTERED"));
    }

    @Test
    void aWindowThatWasClosedEarlyCarriesOverToTheNextOneOfTheSameDay() {
        asLead().post(window + "/close").then().statusCode(200);
        String next = Windows.open("2025-10-20", "2025-12-20", 0, "2026-H1", "2026-H2");

        String round = Rounds.make(Rounds.body("SELECTION", next, 0, 2, 9, "2026-H1", "2026-H2"));

        asLead().get(round)
                .then()
                .body("participants.registered", is(0))
                .body("participants.carriedOver", greaterThanOrEqualTo(5));
    }

    @Test
    void aWindowOnWhichARoundRestsStays() {
        String unused = Windows.open("2025-10-20", "2025-12-20", 0, "2026-H1", "2026-H2");
        Rounds.make(Rounds.body("ROTATION", unused, 0, 66, 90, "2026-H1", "2026-H2"));

        asLead().header("If-Match", asLead().get(unused).header("ETag"))
                .delete(unused)
                .then()
                .statusCode(409)
                .body("type", is("/problems/registration-window-in-use"));
    }

    @Test
    void pinsAreKeptAndNamed() {
        String round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));
        pin(round, "05114000", "2026-H2", "TC").statusCode(201).body("pinnedBy", is("leitung-1"));
        String tag = asLead().get(round + "/pins/05114000").header("ETag");
        pin(round, "05114000", "2026-H2", "TD").statusCode(428);

        Rounds.solve(round);

        asLead().get(round + "/allocations")
                .then()
                .body("items.find { it.ags == '05114000' }.halbjahr", is("2026-H2"))
                .body("items.find { it.ags == '05114000' }.analyseteam", is("TC"))
                .body("items.find { it.ags == '05114000' }.pinned", is(true));
        asLead().header("If-Match", tag).delete(round + "/pins/05114000").then().statusCode(204);
        asLead().get(round).then().body("outdated", is(true)).body("status", is("PLANNED"));
        asLead().get(round + "/pins").then().body("total", is(0));
    }

    @Test
    void pinsThatContradictAreRefusedWithTheSmallestChange() {
        String round = Rounds.make(Rounds.body("SELECTION", window, 0, 1, 1, "2026-H1", "2026-H2"));
        pin(round, "05114000", "2026-H1", null).statusCode(201);

        pin(round, "05116000", "2026-H1", null)
                .statusCode(422)
                .body("type", is("/problems/contradictory-constraints"))
                .body("detail", containsString("2026-H1"));
        pin(round, "05113000", "<b>2029-H1</b>", "TZ")
                .statusCode(422)
                .body("errors.pointer", contains("/halbjahr", "/analyseteam"))
                .body("detail", not(containsString("<b>")));
        pin(round, "05113000", null, null).statusCode(422);
        pin(round, "05999999", "2026-H1", null).statusCode(404);
        pin(round, THROUGH_IN_2024, "2026-H1", null).statusCode(404);

        asLead().get(round + "/pins").then().body("items.ags", contains("05114000"));
    }

    @Test
    void nonsenseIsListedAndNothingIsMade() {
        Map<String, Object> body = Rounds.body("SELECTION", window, 5, 2, 3, "2026-H1", "2026-H2");
        refuse(body).statusCode(422).body("errors.pointer", hasItem("/halbjahre/0/minSeats"));

        refuse(Rounds.body("SELECTION", null, 1, 2, 3, "2026-H1"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/registrationWindow"));
        refuse(Rounds.body("SELECTION", "/" + UUID.randomUUID(), 1, 2, 3, "2026-H1"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/registrationWindow"));
        refuse(Rounds.body("ROTATION", window, 1, 2, 3, "2026-H2", "2026-H1", "2029-H1"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/halbjahre/1/id"))
                .body("errors.pointer", hasItem("/halbjahre/2/id"));

        Map<String, Object> teams = Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1");
        teams.put("analyseteams", List.of("TA", "TZ"));
        refuse(teams).statusCode(422).body("errors.pointer", contains("/analyseteams/1"));
        teams.put("analyseteams", "SOME");
        refuse(teams).statusCode(400).body("errors.pointer", contains("/analyseteams"));

        Map<String, Object> weights = Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1");
        weights.put("weights", Map.of("wishRank", 3, "luck", 1));
        refuse(weights).statusCode(422).body("errors.pointer", contains("/weights/luck"));

        refuse(Rounds.body("LUCK", window, 1, 2, 3, "2026-H1"))
                .statusCode(400)
                .body("detail", containsString("SELECTION, ROTATION, REPLAN"));
        refuse(Rounds.body("SELECTION", window, 6, 6, 9, "2026-H1", "2026-H2"))
                .statusCode(422)
                .body("type", is("/problems/contradictory-constraints"));
    }

    @Test
    void weightsOfARoundCount() {
        Map<String, Object> body = Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2");
        body.put("weights", Map.of("wishRank", 0, "travelDistance", 7));
        String round = Rounds.make(body);

        Rounds.solve(round);

        asLead().get(round + "/scorecard")
                .then()
                .body("constraints.find { it.id == 'wishRank' }.cost", is(0))
                .body("constraints.find { it.id == 'travelDistance' }.weight", is(7));
    }

    @Test
    void thePlanIsTheSameWheneverItIsAskedFor() {
        String round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));

        Rounds.solve(round);
        List<Map<String, Object>> first = Rounds.allocations(round);
        Rounds.solve(round);

        assertThat(Rounds.allocations(round)).isEqualTo(first);
    }

    @Test
    void thePlanComesAsATable() {
        String round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));
        Rounds.solve(round);

        String csv = asLead().get(round + "/allocations.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();

        asLead().get(round + "/allocations?halbjahr=2029-H1").then().statusCode(400);
        assertThat(csv).startsWith("\uFEFFags;name;claim;halbjahr;analyseteam;");
        assertThat(csv.lines()).hasSize(6).anyMatch(line -> line.startsWith("05113000;Stadt Essen;REGISTERED;2026-H"));
        assertThat(asLead().accept("text/csv").get(round + "/allocations").asString())
                .isEqualTo(csv);
    }

    @Test
    void aSearchThatIsStoppedKeepsItsBestPlan() {
        String round = Rounds.make(Rounds.body("ROTATION", window, 0, 66, 90, "2026-H1", "2026-H2"));
        asLead().post(round + "/stop").then().statusCode(409);
        asLead().post(round + "/solve").then().statusCode(202).header("Location", containsString("/progress"));
        asLead().post(round + "/solve").then().statusCode(202);
        pin(round, "05113000", "2026-H1", null).statusCode(409);

        asLead().post(round + "/stop").then().statusCode(202);

        assertThat(Rounds.awaitEnd(round)).isEqualTo("PLANNED");
        asLead().get(round).then().body("search.endedBy", is("STOPPED"));
        assertThat(Rounds.allocations(round)).hasSize(132);
        assertThat(Rounds.solveAgain(round)).isEqualTo("SOLVING");
        asLead().post(round + "/stop").then().statusCode(202);
        Rounds.awaitEnd(round);
    }

    @Test
    void progressComesAsEventsUntilTheEnd() {
        String round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));
        asLead().post(round + "/solve").then().statusCode(202);

        String events = asLead().accept("text/event-stream")
                .get(round + "/progress")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        List<String> data = events.lines().filter(l -> l.startsWith("data:")).toList();
        assertThat(data).isNotEmpty();
        assertThat(data.getLast()).contains("\"PLANNED\"");
    }

    @Test
    void roundsBelongToTheLeads() {
        String round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));

        asMinistry().get(round).then().statusCode(403);
        asOffice("05113000").get(round).then().statusCode(403);
        asOffice("05113000").post(round + "/solve").then().statusCode(403);
    }

    @Test
    void theSameRequestTwiceMakesOneRound() {
        Map<String, Object> body = Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2");
        String key = UUID.randomUUID().toString();
        String first = post(key, body).statusCode(201).extract().path("id");

        post(key, body).statusCode(201).body("id", equalTo(first));
        body.put("name", "anders");
        post(key, body).statusCode(422);
    }

    private static ValidatableResponse post(String key, Map<String, Object> body) {
        return asLead().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/allocation-rounds")
                .then();
    }

    private static ValidatableResponse refuse(Map<String, Object> body) {
        ValidatableResponse answer = asLead().contentType(ContentType.JSON)
                .body(body)
                .post("/allocation-rounds")
                .then();
        asLead().queryParam("limit", 1000)
                .get("/allocation-rounds")
                .then()
                .body("items.name", not(hasItem(body.get("name"))));
        return answer;
    }

    private static ValidatableResponse pin(String round, String ags, @Nullable String halbjahr, @Nullable String team) {
        Map<String, Object> body = new HashMap<>();
        body.put("halbjahr", halbjahr);
        body.put("analyseteam", team);
        body.put("reason", "Absprache mit der Amtsleitung");
        return asLead().contentType(ContentType.JSON)
                .body(body)
                .put(round + "/pins/" + ags)
                .then();
    }

    private void register(String ags, String... wishes) {
        asOffice(ags)
                .contentType(ContentType.JSON)
                .body(Windows.registration(wishes))
                .put(at(ags))
                .then()
                .statusCode(201);
    }

    private String at(String ags) {
        return window + "/interessenbekundungen/" + ags;
    }
}
