package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.interessenbekundung.Windows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** § 8 (4): a participant initiates its Verfahren itself after the round was made. */
@QuarkusTest
class OutdatedRoundTest {
    private static final String KREFELD = "05114000";

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    private String round = "";

    @BeforeEach
    void plan() {
        clock.set("2025-10-20T12:00");
        String window = Windows.open("2025-10-19", "2025-11-17", 1, "2026-H1", "2026-H2");
        asOffice("05113000")
                .contentType(ContentType.JSON)
                .body(Windows.registration("2026-H1"))
                .put(window + "/interessenbekundungen/05113000")
                .then()
                .statusCode(201);
        Map<String, Object> body = Rounds.body("ROTATION", window, 0, 10, 12, "2026-H1", "2026-H2");
        body.put("timeLimitSeconds", 1);
        round = Rounds.make(body);
    }

    @AfterEach
    void forget() throws SQLException {
        clock.reset();
        execute("delete from verfahren where initiated_at is not null");
    }

    @Test
    void theRoundIsOutdatedAndItsUrnsAreNotPublished() {
        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");
        asLead().get(round).then().body("outdated", is(false)).body("outdatedReason", nullValue());

        initiate(KREFELD);

        asLead().get(round)
                .then()
                .body("outdated", is(true))
                .body(
                        "outdatedReason",
                        allOf(
                                containsString("Stadt Krefeld (05114000, 2026-H2)"),
                                containsString("neue Runde anlegen")));
        asLead().get("/allocation-rounds?limit=1000")
                .then()
                .body("items.find { it.id == '" + id() + "' }.outdated", is(true));
        Lots.post(round + "/lottery/commitment", Lots.announcement("2025-12-06T20:00:00+01:00"))
                .statusCode(409)
                .body("type", is("/problems/round-state"))
                .body("detail", containsString("Stadt Krefeld"));
        Releases.request(asLead(), round)
                .statusCode(409)
                .body("detail", allOf(containsString("veralteter"), containsString("Stadt Krefeld")));
    }

    @Test
    void whoDoesNotTakePartOrCancelsOutdatesNothing() {
        initiate("05111000"); // has been through in 2024
        asLead().get(round).then().body("outdated", is(false));

        initiate(KREFELD);
        asLead().get(round).then().body("outdated", is(true));
        String at = "/jugendaemter/" + KREFELD + "/verfahren/2026-H2";
        asLead().contentType(ContentType.JSON)
                .header("If-Match", asLead().get(at).header("ETag"))
                .body(Map.of("status", "CANCELLED", "reason", "Umstrukturierung des Amtes"))
                .put(at)
                .then()
                .statusCode(200);
        asLead().get(round).then().body("outdated", is(false));
    }

    private static void initiate(String ags) {
        asLead().contentType(ContentType.JSON)
                .body(Map.of("halbjahr", "2026-H2", "note", "Schreiben der Amtsleitung"))
                .post("/jugendaemter/" + ags + "/verfahren")
                .then()
                .statusCode(201);
    }

    private String id() {
        return round.substring(round.lastIndexOf('/') + 1);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
