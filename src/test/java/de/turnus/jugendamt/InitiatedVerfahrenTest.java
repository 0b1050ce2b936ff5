package de.turnus.jugendamt;

import de.turnus.TestClock;
import de.turnus.halbjahr.HalbjahrId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
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
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** § 8 (4): an office initiates its Verfahren itself, outside the order. */
@QuarkusTest
class InitiatedVerfahrenTest {
    private static final String ESSEN = "05113000";
    private static final String KREFELD = "05114000";

    /** Had its Verfahren in the pilot phase. */
    private static final String LEMGO = "05766044";

    @Inject
    VerfahrenRepository repository;

    @Inject
    VerfahrenHistory history;

    @Inject
    TestClock clock;

    @BeforeEach
    void inJanuary2026() {
        clock.set("2026-01-15T10:00:00");
    }

    @AfterEach
    void forget() {
        clock.reset();
        QuarkusTransaction.requiringNew().run(() -> repository.delete("initiatedAt is not null"));
    }

    @Test
    void aLeadEntersItAndItIsPlannedAtOnce() {
        initiate(ESSEN, "2026-H2", "Schreiben der Amtsleitung vom 12.01.2026")
                .statusCode(201)
                .header("Location", endsWith("/api/v1/jugendaemter/05113000/verfahren/2026-H2"))
                .body("status", is("PLANNED"))
                .body("phase", is("SELF_INITIATED"))
                .body("selfInitiated", is(true))
                .body("assumed", is(false))
                .body("nameInSource", is("Stadt Essen"))
                .body("note", is("Schreiben der Amtsleitung vom 12.01.2026"))
                .body("initiatedBy", is("leitung-1"))
                .body("initiatedAt", containsString("2026-01-15T10:00:"))
                .body("statusChangedAt", nullValue());
        asOffice(ESSEN)
                .get("/jugendaemter/" + ESSEN)
                .then()
                .body("verfahren.halbjahr", hasItem("2026-H2"))
                .body("verfahren.selfInitiated", hasItem(true));
        asOffice(ESSEN)
                .contentType(ContentType.JSON)
                .body(Map.of("halbjahr", "2027-H1"))
                .post("/jugendaemter/05113000/verfahren")
                .then()
                .statusCode(403);
    }

    @Test
    void theCoverageCountsIt() {
        int before = asMinistry().get("/coverage/2026-H2").path("coverage.counts.total.selfInitiated");

        initiate(ESSEN, "2026-H2", null).statusCode(201);

        asMinistry()
                .get("/coverage/2026-H2")
                .then()
                .body("coverage.counts.total.selfInitiated", is(before + 1))
                .body("coverage.counts.total.planned", greaterThanOrEqualTo(1));
    }

    @Test
    void theSameKeyEntersItOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            asLead().header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(Map.of("halbjahr", "2027-H1"))
                    .post("/jugendaemter/" + ESSEN + "/verfahren")
                    .then()
                    .statusCode(201)
                    .body("halbjahr", is("2027-H1"));
        }
    }

    @Test
    void oneAtATimeInATurnus() {
        initiate(ESSEN, "2026-H2", null).statusCode(201);

        initiate(ESSEN, "2027-H1", null)
                .statusCode(409)
                .body("type", is("/problems/conflict"))
                .body(
                        "detail",
                        is("05113000 hat im selben Turnus ein Verfahren in 2026-H2 (PLANNED): dieses zuerst abschließen"
                                + " oder mit Grund ausfallen lassen (CANCELLED)."));
        initiate(ESSEN, "2026-H2", null).statusCode(409).body("detail", containsString("ein anderes Halbjahr nennen"));
    }

    @Test
    void whoIsThroughMayInitiateAnotherOne() {
        initiate(LEMGO, "2028-H1", null).statusCode(201);
    }

    @Test
    void aCancelledOneGivesItsSeatBackAndAnotherMayFollow() {
        initiate(ESSEN, "2026-H2", null).statusCode(201);
        change(ESSEN, "2026-H2", "CANCELLED", "Umstrukturierung des Amtes").statusCode(200);

        initiate(ESSEN, "2027-H1", null).statusCode(201);
    }

    @Test
    void aFullHalbjahrIsRefusedAndTheRemedyIsNamed() {
        Response seats = asLead().get("/halbjahre/2028-H2");
        String full =
                withSeats("2028-H2", seats.header("ETag"), Map.of("minSeats", 0, "targetSeats", 1, "maxSeats", 1));
        try {
            initiate(ESSEN, "2028-H2", null).statusCode(201);
            initiate(KREFELD, "2028-H2", null)
                    .statusCode(409)
                    .body("type", is("/problems/conflict"))
                    .body(
                            "detail",
                            containsString("2028-H2 ist voll: vergeben sind 1 von höchstens 1 Plätzen (maxSeats)."))
                    .body("detail", containsString("maxSeats unter /api/v1/halbjahre/2028-H2 erhöhen"))
                    .body("detail", containsString("Platz hat 2026-H1, 2026-H2, 2027-H1, 2027-H2, 2028-H1."));
        } finally {
            Map<String, Object> before = new HashMap<>(seats.jsonPath().getMap("$"));
            withSeats("2028-H2", full, before);
        }
    }

    @Test
    void whatIsCancelledTakesNoSeat() {
        HalbjahrId later = new HalbjahrId(2027, 1);
        Verfahren planned = Verfahren.allocated(ESSEN, later, "Stadt Essen");
        Verfahren cancelled = new Verfahren(
                LEMGO, later, Verfahren.ALLOCATION, VerfahrenStatus.CANCELLED, false, false, "Stadt Lemgo");
        SeatsTaken taken = new SeatsTaken(List.of(planned, cancelled));

        assertThat(taken.in(later)).isEqualTo(1);
        assertThat(new SeatsTaken(history.all()).in(new HalbjahrId(2024, 1))).isEqualTo(18);
    }

    @Test
    void theHalbjahrMustExistAndNotLieInAPastTurnus() {
        initiate(ESSEN, "2099-H1", null)
                .statusCode(422)
                .body("errors[0].pointer", is("/halbjahr"))
                .body("detail", containsString("2099-H1 gibt es nicht"));
        clock.set("2029-01-15T10:00:00");
        initiate(ESSEN, "2028-H2", null)
                .statusCode(422)
                .body("detail", is("2028-H2 liegt in einem vergangenen Turnus: ein Halbjahr ab 2029 nennen."));
        initiate("05999000", "2028-H2", null).statusCode(404);
        initiate(ESSEN, "2028", null).statusCode(400);
    }

    @Test
    void itsStatusGoesForwardOnlyAndNobodyOverwritesWhatTheyHaveNotRead() {
        String created = initiate(ESSEN, "2026-H2", null).extract().header("ETag");
        Response read = asLead().get("/jugendaemter/05113000/verfahren/2026-H2");
        assertThat(read.header("ETag")).isEqualTo(created);

        change(ESSEN, "2026-H2", "COMPLETED", null)
                .statusCode(409)
                .body(
                        "detail",
                        is("Das Verfahren ist PLANNED und kann nicht COMPLETED werden: eines von [RUNNING,"
                                + " CANCELLED] angeben."));
        change(ESSEN, "2026-H2", "CANCELLED", " ").statusCode(422).body("errors[0].pointer", is("/reason"));
        change(ESSEN, "2026-H2", "RUNNING", null)
                .statusCode(200)
                .body("status", is("RUNNING"))
                .body("statusChangedBy", is("leitung-1"));
        put(ESSEN, "2026-H2", created, "COMPLETED", null).statusCode(412).body("type", is("/problems/stale-etag"));
        asLead().contentType(ContentType.JSON)
                .body(Map.of("status", "COMPLETED"))
                .put("/jugendaemter/05113000/verfahren/2026-H2")
                .then()
                .statusCode(428);
        change(ESSEN, "2026-H2", "COMPLETED", null).statusCode(200);
        change(ESSEN, "2026-H2", "CANCELLED", "doch nicht").statusCode(409).body("detail", containsString("endgültig"));
        asLead().get("/jugendaemter/05113000/verfahren/2027-H1").then().statusCode(404);
    }

    @Test
    void whoeverMadeSomethingBeforeCanAskWhatHasBeenInitiatedSince() {
        var before = clock.instant();
        initiate(ESSEN, "2026-H2", null).statusCode(201);
        initiate(KREFELD, "2027-H1", null).statusCode(201);
        change(KREFELD, "2027-H1", "CANCELLED", "zurückgezogen").statusCode(200);

        assertThat(history.initiatedSince(before))
                .extracting(v -> v.ags() + " " + v.halbjahr())
                .containsExactly(ESSEN + " 2026-H2");
        assertThat(history.initiatedSince(clock.instant())).isEmpty();
    }

    private static ValidatableResponse initiate(String ags, String halbjahr, @Nullable String note) {
        Map<String, Object> body = new HashMap<>();
        body.put("halbjahr", halbjahr);
        body.put("note", note);
        return asLead().contentType(ContentType.JSON)
                .body(body)
                .post("/jugendaemter/" + ags + "/verfahren")
                .then();
    }

    private static ValidatableResponse change(String ags, String halbjahr, String status, @Nullable String reason) {
        String tag =
                asLead().get("/jugendaemter/" + ags + "/verfahren/" + halbjahr).header("ETag");
        return put(ags, halbjahr, tag, status, reason);
    }

    private static ValidatableResponse put(
            String ags, String halbjahr, String tag, String status, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("status", status);
        body.put("reason", reason);
        return asLead().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/jugendaemter/" + ags + "/verfahren/" + halbjahr)
                .then();
    }

    private static String withSeats(String halbjahr, String tag, Map<String, Object> seats) {
        return asLead().header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(seats)
                .put("/halbjahre/" + halbjahr)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
