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
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

/** The states of a round as the database guards them, against whoever does not ask the service. */
@QuarkusTest
class RoundStatusTest {
    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    private String path = "";
    private String round = "";

    @BeforeEach
    void plan() {
        clock.set("2025-10-20T12:00");
        String window = Windows.open("2025-10-19", "2025-11-17", 1, "2026-H1", "2026-H2");
        for (String ags : List.of("05113000", "05114000")) {
            asOffice(ags)
                    .contentType(ContentType.JSON)
                    .body(Windows.registration("2026-H1"))
                    .put(window + "/interessenbekundungen/" + ags)
                    .then()
                    .statusCode(201);
        }
        path = Rounds.make(Rounds.body("SELECTION", window, 0, 1, 2, "2026-H1", "2026-H2"));
        round = path.substring(path.lastIndexOf('/') + 1);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theDatabaseKnowsTheSameTransitions() throws SQLException {
        List<String> fromDraft = reached(RoundStatus.DRAFT);
        assertThat(fromDraft).containsExactlyElementsOf(names(RoundStatus.DRAFT));
        Rounds.solve(path);
        for (Map.Entry<RoundStatus, List<RoundStatus>> way : waysFromPlanned().entrySet()) {
            assertThat(reached(way.getKey(), way.getValue().toArray(RoundStatus[]::new)))
                    .as("after %s", way.getKey())
                    .containsExactlyElementsOf(names(way.getKey()));
        }
    }

    @Test
    void everyStateCanBeReachedAndSaysWhatGoes() {
        assertThat(waysFromPlanned().keySet())
                .containsExactlyInAnyOrder(
                        RoundStatus.SOLVING,
                        RoundStatus.PLANNED,
                        RoundStatus.COMMITTED,
                        RoundStatus.DRAWN,
                        RoundStatus.READY,
                        RoundStatus.RELEASED,
                        RoundStatus.FAILED);
        for (RoundStatus status : RoundStatus.values()) {
            assertThat(status.refuses(RoundStatus.DRAFT)).hasMessageContaining(status + ": ");
        }
    }

    @Test
    void whereAllHaveRegisteredThereIsNothingToDrawFor() {
        Rounds.solve(path);

        Lots.post(path + "/lottery/commitment", Lots.announcement("2025-12-06T20:00:00+01:00"))
                .statusCode(409)
                .body("detail", containsString("zu losen gibt es nichts"));
    }

    @Test
    void aPlanThatPinsHaveOvertakenFillsNoUrn() {
        Rounds.solve(path);
        Map<String, Object> pin = new HashMap<>();
        pin.put("halbjahr", "2026-H2");
        pin.put("reason", "Absprache");
        asLead().contentType(ContentType.JSON)
                .body(pin)
                .put(path + "/pins/05113000")
                .then()
                .statusCode(201);

        Lots.post(path + "/lottery/commitment", Lots.announcement("2025-12-06T20:00:00+01:00"))
                .statusCode(409)
                .body("detail", containsString("veralteten Plan"));
    }

    @Test
    void whatIsCommittedAndDrawnStaysWhoeverAsks() throws SQLException {
        refused(
                "update lottery set commitment = '{}', commitment_hash = '0' where round_id = '" + round + "'",
                "stays");
        refused(
                "update lottery set not_before = not_before + interval '1 day' where round_id = '" + round + "'",
                "stays");
        refused("update lottery set committed_by = 'x' where round_id = '" + round + "'", "stays");
        refused(
                "update lottery set randomness = 'x', seed = 'x', drawn_at = not_before, drawn_by = 'x', protocol = '{}',"
                        + " fingerprint = 'x' where round_id = '" + round + "'",
                "sealed");
        refused("delete from lottery where round_id = '" + round + "'", "append-only");
        refused("truncate lottery", "append-only");
        refused("insert into lottery select * from lottery where round_id = '" + round + "'", "lottery_pk");

        Rounds.solve(path);
        refused("update lottery set randomness = 'x' where round_id = '" + round + "'", "has been drawn");

        Lots.draw(path + "/lottery", "1").statusCode(409);
        refused("update lottery_refusal set reason = 'x' where round_id = '" + round + "'", "append-only");
        refused("delete from lottery_refusal where round_id = '" + round + "'", "append-only");
    }

    /** The states that the database lets follow, after going a way that it must let go. */
    private List<String> reached(RoundStatus from, RoundStatus... way) throws SQLException {
        List<String> reached = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (RoundStatus step : way) {
                    statement.execute(change(step));
                }
                for (RoundStatus next : RoundStatus.values()) {
                    if (next == from) {
                        continue;
                    }
                    Savepoint before = connection.setSavepoint();
                    try {
                        statement.execute(change(next));
                        reached.add(next.name());
                    } catch (SQLException refused) {
                        assertThat(refused.getSQLState()).isEqualTo("23514");
                    }
                    connection.rollback(before);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return reached;
    }

    private String change(RoundStatus status) {
        String drawn = status == RoundStatus.DRAWN ? ", drawn = '{}', lots_run_id = planned_run_id" : "";
        String recorded = status == RoundStatus.RELEASED ? record() : "";
        return recorded + "update allocation_round set status = '" + status + "'" + drawn + " where id = '" + round
                + "'";
    }

    /** What a release leaves, without which there is none. */
    private String record() {
        String object = "'{}', encode(sha256('{}'), 'hex')";
        return "insert into release values ('" + round + "', 'leitung-1', now(), null, 'leitung-2', now(), " + object
                + ", '[]', encode(sha256('[]'), 'hex'), " + object + ", " + object + ", " + object + "); ";
    }

    /** A way to every state that can be reached from a plan. */
    private static Map<RoundStatus, List<RoundStatus>> waysFromPlanned() {
        Map<RoundStatus, List<RoundStatus>> ways = new HashMap<>();
        ways.put(RoundStatus.PLANNED, List.of());
        Queue<RoundStatus> open = new ArrayDeque<>(List.of(RoundStatus.PLANNED));
        while (!open.isEmpty()) {
            RoundStatus from = open.remove();
            for (RoundStatus next : from.next()) {
                if (!ways.containsKey(next)) {
                    List<RoundStatus> way = new ArrayList<>(ways.getOrDefault(from, List.of()));
                    way.add(next);
                    ways.put(next, way);
                    open.add(next);
                }
            }
        }
        return ways;
    }

    private static List<String> names(RoundStatus status) {
        return status.next().stream().map(RoundStatus::name).toList();
    }

    private void refused(String sql, String because) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(because);
        }
    }
}
