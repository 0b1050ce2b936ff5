package de.turnus.replica;

import com.fasterxml.jackson.databind.JsonNode;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.problem.Score;
import de.turnus.web.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Two processes of the built service on one database; {@link KilledInMidSolve} kills more often. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicasIT {
    /** A process that goes on looks whether its search is still wanted twice a second. */
    private static final Duration AWAKE = Duration.ofSeconds(3);

    private final Cluster cluster;

    ReplicasIT(@TempDir Path folder) throws Exception {
        this.cluster = Cluster.start(folder);
    }

    @BeforeEach
    void bothRun() throws Exception {
        cluster.fill();
    }

    @AfterAll
    void close() throws Exception {
        cluster.close();
    }

    @Test
    void aSearchWhoseProcessIsKilledGoesOnElsewhereFromItsBestPlan() throws Exception {
        for (int millis : new int[] {0, 500}) {
            Kill kill = Kill.of(cluster, "turnus-101", Duration.ofMillis(millis));

            assertThat(kill.ended()).isGreaterThanOrEqualTo(kill.stored());
            assertThat(kill.ended().policy()).isEqualTo(-4103);
            cluster.fill();
        }
    }

    @Test
    void aProcessThatOnlySeemedDeadWritesNothingAnyMore() throws Exception {
        UUID search = cluster.otherThan(null).plan(SampleProblems.read("turnus-101"));
        Replica runner = runnerWithAPlan(search);
        runner.pause();
        Score stored = Objects.requireNonNull(cluster.storedScore(search));
        while (cluster.attempts(search) < 2) {
            Thread.sleep(50);
        }
        runner.goOn();

        JsonNode ended = end(cluster.otherThan(runner), search);

        assertThat(ended.get("status").asText()).isEqualTo("PLANNED");
        assertThat(ended.get("search").get("resumed").asInt()).isEqualTo(1);
        assertThat(Json.mapper().treeToValue(ended.get("score"), Score.class)).isGreaterThanOrEqualTo(stored);
        UUID next = runner.plan(SampleProblems.read("pilot-2023"));
        String row = cluster.searchesWithout(next);
        Thread.sleep(AWAKE);
        end(runner, next);
        assertThat(cluster.searchesWithout(next)).isEqualTo(row);
        assertThat(cluster.attempts(search)).isEqualTo(2);
    }

    @Test
    void aRequestToStopReachesWhicheverProcessRunsTheSearch() throws Exception {
        UUID search = cluster.otherThan(null).plan(SampleProblems.read("germany-102"));
        Replica runner = runnerWithAPlan(search);
        Replica other = cluster.otherThan(runner);
        assertThat(other.look(search).get("allocations")).isNotEmpty();
        Score stored = Objects.requireNonNull(cluster.storedScore(search));

        other.stop(search);

        JsonNode ended = end(other, search);
        assertThat(ended.get("search").get("endedBy").asText()).isEqualTo("STOPPED");
        assertThat(ended.get("search").get("resumed").asInt()).isZero();
        assertThat(Json.mapper().treeToValue(ended.get("score"), Score.class)).isGreaterThanOrEqualTo(stored);
        assertThat(runner.look(search)).isEqualTo(ended);
    }

    private Replica runnerWithAPlan(UUID search) throws SQLException, InterruptedException {
        while (cluster.storedScore(search) == null) {
            Thread.sleep(20);
        }
        return Objects.requireNonNull(cluster.runnerOf(search));
    }

    private static JsonNode end(Replica replica, UUID search) throws Exception {
        JsonNode look = replica.look(search);
        while (look.get("status").asText().matches("QUEUED|SOLVING")) {
            Thread.sleep(200);
            look = replica.look(search);
        }
        return look;
    }
}
