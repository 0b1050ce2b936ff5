package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.interessenbekundung.Windows;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asOffice;
import static de.turnus.Api.asOtherLead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** A plan from the request for its release to the Zusagen, for three offices and two seats. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ReleaseTest {
    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    private List<String> offices = List.of();
    private String round = "";
    private String id = "";

    @BeforeEach
    void plan() {
        clock.set("2025-10-20T12:00");
        offices = Releases.freshOffices(3);
        String window = Windows.open("2025-10-19", "2025-11-17", 1, "2026-H1", "2026-H2");
        Releases.register(window, offices, "2026-H1", "2026-H2");
        round = Rounds.make(Rounds.body("SELECTION", window, 0, 1, 1, "2026-H1", "2026-H2"));
        id = round.substring(round.lastIndexOf('/') + 1);
        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void oneLeadAsksAndAnotherReleases() {
        nothingIsToldBefore();
        String planHash = theRequestSaysWhatItWouldDo();
        nothingChangesWhileItStands();
        onlyAnotherLeadReleasesAndOnlyWhatWasRequested(planHash);
        aRequestIsTakenBack();

        Releases.request(asOtherLead(), round).statusCode(200);
        String first = asLead().contentType(ContentType.JSON)
                .header("Idempotency-Key", "release-" + id)
                .body(Map.of("planHash", planHash))
                .post(round + "/release")
                .then()
                .statusCode(201)
                .body("requestedBy", is("leitung-2"))
                .body("releasedBy", is("leitung-1"))
                .body("zusagen", is(2))
                .body("hashes.plan", is(planHash))
                .extract()
                .path("releasedAt");
        asLead().contentType(ContentType.JSON)
                .header("Idempotency-Key", "release-" + id)
                .body(Map.of("planHash", planHash))
                .post(round + "/release")
                .then()
                .statusCode(201)
                .body("releasedAt", is(first));
        Releases.release(asLead(), round).statusCode(409).body("detail", containsString("schon freigegeben"));
        Releases.release(asOtherLead(), round).statusCode(409);
        Releases.request(asLead(), round).statusCode(409).body("detail", containsString("RELEASED"));
        asLead().delete(round + "/release-request").then().statusCode(409);
        asLead().post(round + "/solve").then().statusCode(409);
        asLead().get(round).then().body("status", is("RELEASED")).body("releaseRequest.by", is("leitung-2"));
        asLead().get(round + "/release").then().statusCode(200).body("releasedAt", is(first));
    }

    private void nothingIsToldBefore() {
        for (String ags : offices) {
            asOffice(ags).get(round + "/explanations/" + ags).then().statusCode(404);
            asOffice(ags).get(round + "/zusagen/" + ags).then().statusCode(404);
            asOffice(ags).get("/jugendaemter/" + ags + "/nachruecken").then().statusCode(404);
        }
        asLead().get(round + "/zusagen").then().statusCode(409);
        asLead().get(round + "/release").then().statusCode(404);
        Releases.release(asOtherLead(), round).statusCode(409).body("detail", containsString("nicht beantragt"));
        asLead().delete(round + "/release-request").then().statusCode(409);
        Releases.request(asOffice(offices.getFirst()), round).statusCode(403);
        Releases.request(asMinistry(), round).statusCode(403);
    }

    private String theRequestSaysWhatItWouldDo() {
        String hash = Releases.request(asLead(), round)
                .statusCode(200)
                .body("request.by", is("leitung-1"))
                .body("request.note", is("Bitte prüfen"))
                .body("participants", is(3))
                .body("placed", is(2))
                .body("unplaced", is(1))
                .body("halbjahre.offices", contains(1, 1))
                .body("zusagen.ags", is(Releases.placed(round)))
                .body("pruefbericht", containsString("Eigenschaften gelten"))
                .body("request.hashes.problem", matchesPattern("[0-9a-f]{64}"))
                .extract()
                .path("request.hashes.plan");
        asLead().get(round)
                .then()
                .body("status", is("READY"))
                .body("releaseRequest.by", is("leitung-1"))
                .body("releaseRequest.hashes.plan", is(hash));
        return hash;
    }

    private void nothingChangesWhileItStands() {
        Releases.request(asOtherLead(), round)
                .statusCode(409)
                .body("detail", containsString("schon beantragt, von leitung-1"));
        asLead().post(round + "/solve")
                .then()
                .statusCode(409)
                .body("detail", containsString("DELETE …/release-request"));
        pin(409);
    }

    private void onlyAnotherLeadReleasesAndOnlyWhatWasRequested(String planHash) {
        Releases.release(asLead(), round)
                .statusCode(403)
                .body("type", is("/problems/release-needs-another-lead"))
                .body("detail", containsString("leitung-1"));
        Releases.release(asOffice(offices.getFirst()), round).statusCode(403).body("type", is("/problems/forbidden"));
        Releases.release(asMinistry(), round).statusCode(403).body("type", is("/problems/forbidden"));
        String other = planHash.replace(planHash.charAt(0), planHash.charAt(0) == 'a' ? 'b' : 'a');
        asOtherLead()
                .contentType(ContentType.JSON)
                .body(Map.of("planHash", other))
                .post(round + "/release")
                .then()
                .statusCode(409)
                .body("detail", allOf(containsString(other), containsString(planHash)));
        asOtherLead()
                .contentType(ContentType.JSON)
                .body(Map.of("planHash", "x"))
                .post(round + "/release")
                .then()
                .statusCode(400);
    }

    private void aRequestIsTakenBack() {
        asOtherLead().delete(round + "/release-request").then().statusCode(204);
        asLead().get(round).then().body("status", is("PLANNED")).body("releaseRequest", nullValue());
        pin(201);
        Releases.request(asLead(), round).statusCode(409).body("detail", containsString("veralteter"));
        String tag = asLead().get(round + "/pins/" + pinned()).header("ETag");
        asLead().header("If-Match", tag)
                .delete(round + "/pins/" + pinned())
                .then()
                .statusCode(204);
        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");
    }

    private String pinned() {
        return Releases.placed(round).getFirst();
    }

    private void pin(int status) {
        asLead().contentType(ContentType.JSON)
                .body(Map.of("analyseteam", "TA", "reason", "Absprache"))
                .put(round + "/pins/" + pinned())
                .then()
                .statusCode(status);
    }

    @Test
    void theOfficesReadWhatTheyArePromisedAndWhy() {
        Releases.released(round);
        String own = Releases.placed(round).getFirst();
        String other = Releases.placed(round).getLast();
        String without = Releases.unplaced(round).getFirst();

        String halbjahr = asLead().get(round + "/allocations").path("items.find { it.ags == '" + own + "' }.halbjahr");
        boolean first = halbjahr.equals("2026-H1");
        String zusage = asOffice(own)
                .get(round + "/zusagen/" + own)
                .then()
                .statusCode(200)
                .body("halbjahr", is(halbjahr))
                .body("begin", is(first ? "2026-01-01" : "2026-07-01"))
                .body("end", is(first ? "2026-06-30" : "2026-12-31"))
                .body("surveys.t0", is(first ? "2025-12-01" : "2026-06-01"))
                .body("surveys.t1", is(first ? "2026-07-01" : "2027-01-01"))
                .body("surveys.t2", is(first ? "2027-07-01" : "2028-01-01"))
                .body("analyseteam.organisations", contains("DJI", "BAG Kinderschutz-Zentren", "SOCLES"))
                .body("explanation", containsString(halbjahr))
                .body("acceptedAt", nullValue())
                .extract()
                .asString();
        String why = asOffice(own)
                .get(round + "/explanations/" + own)
                .then()
                .statusCode(200)
                .body("alternatives[0].exchange.name", is("ein anderes Jugendamt"))
                .body("alternatives[0].exchange.ags", nullValue())
                .extract()
                .asString();
        for (String text : List.of(zusage, why)) {
            assertThat(text).contains(own).doesNotContain(other, without, town(other), town(without));
        }
        asLead().get(round + "/explanations/" + own).then().body("alternatives[0].exchange.ags", is(other));
        asOffice(own).get(round + "/explanations/" + own + "?prove=true").then().statusCode(403);
        asOffice(without)
                .get(round + "/explanations/" + without)
                .then()
                .statusCode(200)
                .body("halbjahr", nullValue());
        for (String path : List.of("/zusagen/" + own, "/explanations/" + own)) {
            asOffice(other).get(round + path).then().statusCode(403);
            asMinistry().get(round + path).then().statusCode(403);
        }
        asOffice(without).get(round + "/zusagen/" + without).then().statusCode(404);
        asOffice(own).get(round + "/zusagen").then().statusCode(403);
        asLead().get("/jugendaemter/" + own)
                .then()
                .body("verfahren.status", contains("PLANNED"))
                .body("verfahren.halbjahr", contains(halbjahr))
                .body("verfahren.phase", contains("ALLOCATION"));
    }

    private static String town(String ags) {
        String name = asLead().get("/jugendaemter/" + ags).path("name");
        return name.substring(name.indexOf(' ') + 1);
    }

    @Test
    void anOfficeTakesNoteOnce() {
        Releases.released(round);
        String own = Releases.placed(round).getFirst();
        String acceptance = round + "/zusagen/" + own + "/acceptance";

        asLead().post(acceptance).then().statusCode(403);
        asOffice(Releases.placed(round).getLast()).post(acceptance).then().statusCode(403);
        asOffice(own)
                .post(round + "/zusagen/" + Releases.unplaced(round).getFirst() + "/acceptance")
                .then()
                .statusCode(403);
        String at = asOffice(own)
                .post(acceptance)
                .then()
                .statusCode(200)
                .body("acceptedBy", is(own))
                .extract()
                .path("acceptedAt");
        clock.set("2025-10-21T12:00");
        asOffice(own).post(acceptance).then().statusCode(200).body("acceptedAt", is(at));
        asOffice(own).get(round + "/zusagen/" + own).then().body("acceptedAt", is(at));

        asLead().get(round + "/zusagen?accepted=true").then().body("items.ags", contains(own));
        asLead().get(round + "/zusagen?accepted=false").then().body("items.ags", not(contains(own)));
        asLead().get(round + "/zusagen?halbjahr=2026-H2").then().body("items.halbjahr", contains("2026-H2"));
        asLead().get(round + "/zusagen").then().body("items", hasSize(2));
        asLead().get(round + "/zusagen?accepted=ja").then().statusCode(400);
        asLead().get(round + "/zusagen?halbjahr=2031-H1").then().statusCode(400);
    }

    @Test
    void aPlanWhoseProblemHasChangedIsNotReleased() throws SQLException {
        Releases.request(asLead(), round).statusCode(200);
        String own = Releases.placed(round).getFirst();
        execute(
                "insert into verfahren (ags, halbjahr, phase, status, self_initiated, assumed, name_in_source) values ('"
                        + own + "', '2025-H2', 'SELF_INITIATED', 'RUNNING', true, false, 'x')");

        Releases.release(asOtherLead(), round)
                .statusCode(409)
                .body("type", is("/problems/conflict"))
                .body("detail", containsString(own + ") hat inzwischen ein Verfahren in 2025-H2 (RUNNING)"));
        asLead().get(round).then().body("status", is("READY"));
        asLead().delete(round + "/release-request").then().statusCode(204);
        Releases.request(asLead(), round).statusCode(409).body("detail", containsString(town(own)));

        execute("update verfahren set status = 'CANCELLED' where ags = '" + own + "'");
        Releases.released(round);
        asLead().get("/jugendaemter/" + own).then().body("verfahren.status", contains("CANCELLED", "PLANNED"));
    }

    @Test
    void whatIsReleasedIsCountedOnce() throws SQLException {
        Releases.released(round);
        int planned = asMinistry().get("/coverage?turnus=2024").path("counts.total.planned");

        asLead().get("/coverage?turnus=2024&round=" + id)
                .then()
                .body("plan.provisional", is(false))
                .body("plan.status", is("RELEASED"))
                .body("counts.total.planned", is((int) count("verfahren where status = 'PLANNED'")));
        execute("update verfahren set status = 'CANCELLED' where ags = '"
                + Releases.placed(round).getFirst() + "'");
        asLead().get("/coverage?turnus=2024&round=" + id).then().body("counts.total.planned", is((int)
                count("verfahren where status = 'PLANNED'")));
        assertThat(planned).isPositive();
    }

    @Test
    void theDatabaseItselfKeepsWhatIsReleased() throws SQLException {
        Releases.released(round);
        String own = Releases.placed(round).getFirst();
        String where = " where round_id = '" + id + "'";
        Stream.of(
                        "update release set released_by = 'x'" + where,
                        "delete from release" + where,
                        "truncate release cascade",
                        "update zusage set halbjahr = '2027-H1'" + where,
                        "update zusage set explanation = 'x'" + where,
                        "update zusage set accepted_at = now(), accepted_by = 'x', analyseteam = 'none'" + where,
                        "delete from zusage" + where,
                        "truncate zusage",
                        "update waiting set rank = 99" + where,
                        "delete from waiting" + where,
                        "truncate waiting",
                        "update allocation_round set status = 'READY' where id = '" + id + "'",
                        "update allocation_round set name = 'x' where id = '" + id + "'",
                        "update allocation_round set problem = '{}' where id = '" + id + "'",
                        "delete from allocation_round where id = '" + id + "'",
                        "update search_run set allocations = '[]' where id = (select planned_run_id from allocation_round"
                                + " where id = '" + id + "')",
                        "delete from search_run where id = (select planned_run_id from allocation_round where id = '"
                                + id + "')",
                        "insert into allocation_pin values ('" + id + "', '" + own
                                + "', '2026-H1', null, 'x', 'x', now())",
                        "truncate allocation_pin",
                        "update lottery set committed_by = 'x'" + where,
                        "delete from lottery" + where,
                        "insert into lottery select round_id, 'DRAW', 1, commitment, commitment_hash, committed_at,"
                                + " committed_by, not_before from lottery" + where,
                        "insert into release select '" + id + "', 'a', now(), null, 'a', now(), problem, problem_hash,"
                                + " plan, plan_hash, certificate, certificate_hash, pruefbericht, pruefbericht_hash,"
                                + " protocols, protocols_hash from release" + where)
                .forEach(sql -> assertThat(catchThrowable(() -> execute(sql)))
                        .as(sql)
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                                .isEqualTo("23514")));
        execute("update zusage set accepted_at = now(), accepted_by = 'x'" + where + " and ags = '" + own + "'");
        assertThatThrownBy(() -> execute("update zusage set accepted_at = null, accepted_by = null" + where
                        + " and ags = '" + own + "'"))
                .hasMessageContaining("accepted once");
        assertThatThrownBy(() -> execute("insert into verfahren select ags, '2027-H1', phase, status, self_initiated,"
                        + " assumed, name_in_source from verfahren where phase = 'ALLOCATION' and ags = '" + own + "'"))
                .hasMessageContaining("verfahren_allocated_once_in_a_turnus");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String from) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
