package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.allocation.run.RunEnded;
import de.turnus.allocation.run.SearchRun;
import de.turnus.allocation.run.SearchRuns;
import de.turnus.interessenbekundung.Windows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** A round whose lots are drawn and whose teams could not be planned: the lots stand, the teams are tried again. */
@QuarkusTest
class TeamsAfterDrawTest {
    private static final String OFFICE = "05113000";

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    @Inject
    RoundSearches searches;

    @Inject
    SearchRuns runs;

    private String round = "";

    @BeforeEach
    void draw() throws SQLException {
        clock.set("2025-10-20T12:00");
        String window = Windows.open("2025-10-19", "2025-11-17", 1, "2026-H1", "2026-H2");
        for (String ags : List.of(OFFICE, "05114000")) {
            asOffice(ags)
                    .contentType(ContentType.JSON)
                    .body(Windows.registration("2026-H1"))
                    .put(window + "/interessenbekundungen/" + ags)
                    .then()
                    .statusCode(201);
        }
        round = Rounds.make(Rounds.body("SELECTION", window, 0, 1, 2, "2026-H1", "2026-H2"));
        Rounds.solve(round);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update allocation_round set status = 'COMMITTED' where id = '" + id() + "'");
            statement.execute("update allocation_round set status = 'DRAWN', lots_run_id = planned_run_id, drawn = '{\""
                    + OFFICE + "\": \"2026-H2\"}' where id = '" + id() + "'");
        }
        QuarkusTransaction.requiringNew().run(() -> searches.onRunEnded(new RunEnded(failed())));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theRoundStaysDrawnWithTheReasonUntilTheTeamsArePlanned() {
        asLead().get(round)
                .then()
                .body("status", is("DRAWN"))
                .body("failure", is("Keine Teams."))
                .body("outdated", is(true));
        asLead().get(round + "/explanations/" + OFFICE).then().statusCode(409).body("detail", containsString("DRAWN"));
        asLead().post(round + "/stop").then().statusCode(409);

        asLead().post(round + "/solve").then().statusCode(202);

        assertThat(Lots.awaitTeams(round)).isEqualTo("READY");
        asLead().get(round).then().body("failure", nullValue()).body("outdated", is(false));
        asLead().get(round + "/allocations")
                .then()
                .body("items.find { it.ags == '" + OFFICE + "' }.halbjahr", is("2026-H2"))
                .body("items.pinned", contains(false, false));
    }

    @Test
    void onlyTeamsCanBePinnedNow() {
        pin("2026-H1", null).statusCode(409).body("detail", containsString("die Halbjahre stehen fest"));
        pin("2026-H2", "TC").statusCode(409);
        pin(null, "TC").statusCode(201);

        asLead().post(round + "/solve").then().statusCode(202);

        assertThat(Lots.awaitTeams(round)).isEqualTo("READY");
        asLead().get(round + "/allocations")
                .then()
                .body("items.find { it.ags == '" + OFFICE + "' }.halbjahr", is("2026-H2"))
                .body("items.find { it.ags == '" + OFFICE + "' }.analyseteam", is("TC"))
                .body("items.pinned", contains(true, false));
    }

    private SearchRun failed() {
        SearchRun run = runs.find(runId()).orElseThrow();
        return new SearchRun(
                run.id(),
                false,
                SearchRun.Status.FAILED,
                null,
                null,
                null,
                run.moves(),
                run.seconds(),
                null,
                0,
                null,
                "Keine Teams.",
                run.createdAt());
    }

    private UUID runId() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select run_id from allocation_round where id = '" + id() + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String id() {
        return round.substring(round.lastIndexOf('/') + 1);
    }

    private ValidatableResponse pin(@Nullable String halbjahr, @Nullable String team) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("halbjahr", halbjahr);
        body.put("analyseteam", team);
        body.put("reason", "Absprache");
        return asLead().contentType(ContentType.JSON)
                .body(body)
                .put(round + "/pins/" + OFFICE)
                .then();
    }
}
