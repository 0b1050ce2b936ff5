package de.turnus.replica;

import com.fasterxml.jackson.databind.JsonNode;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.problem.Score;
import de.turnus.web.Json;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/**
 * What became of a search whose process was killed in the middle of it.
 *
 * @param stage what it was at
 * @param stored worth of the best plan in the database once the process was dead
 * @param ended worth of the plan that the search ended with
 * @param takenUp from the kill until another process had begun
 * @param done from the kill until the end
 */
record Kill(
        String problem, String stage, Score stored, Score ended, String certificate, Duration takenUp, Duration done) {
    private static final PortableProblem BESIDE = SampleProblems.read("pilot-2023");

    /**
     * Asks for a plan, kills whoever makes it, and follows the search from the other process to its end. A small search
     * that waits behind it must come out as well.
     *
     * @param wait from the first stored plan to the kill
     * @throws AssertionError where anything is lost, doubled, worse than before or changed after its end
     */
    static Kill of(Cluster cluster, String problem, Duration wait)
            throws IOException, SQLException, InterruptedException {
        long before = cluster.searches();
        String ended = cluster.searchesWithout();
        UUID search = cluster.otherThan(null).plan(SampleProblems.read(problem));
        while (cluster.storedScore(search) == null) {
            Thread.sleep(20);
        }
        UUID beside = cluster.otherThan(null).plan(BESIDE);
        Thread.sleep(wait);
        Replica runner = cluster.runnerOf(search);
        require(runner != null, "the search ended before the kill; wait less");
        cluster.kill(Objects.requireNonNull(runner));
        long killed = System.nanoTime();
        Score stored = Objects.requireNonNull(cluster.storedScore(search));
        Replica survivor = cluster.otherThan(runner);
        JsonNode look = survivor.look(search);
        require(isSolving(look), "the search ended before the kill; wait less");
        String stage = cluster.stage(search);
        while (cluster.attempts(search) < 2) {
            Thread.sleep(50);
        }
        Duration takenUp = since(killed);
        Score best = stored;
        do {
            Thread.sleep(200);
            look = survivor.look(search);
            Score now = Json.mapper().treeToValue(look.get("score"), Score.class);
            require(now.compareTo(best) >= 0, "worse than " + best + ": " + now);
            best = now;
        } while (isSolving(look));
        Duration done = since(killed);
        require(look.get("status").asText().equals("PLANNED"), look.toString());
        require(
                look.get("search").get("resumed").asInt() == 1,
                look.get("search").toString());
        while (cluster.queued() > 0) {
            Thread.sleep(50);
        }
        require(survivor.look(beside).get("status").asText().equals("PLANNED"), "lost: " + beside);
        require(cluster.attempts(search) == 2, "begun " + cluster.attempts(search) + " times");
        require(cluster.searches() == before + 2, cluster.searches() + " searches after " + before);
        require(cluster.searchesWithout(search, beside).equals(ended), "what had ended has changed");
        return new Kill(
                problem,
                stage,
                stored,
                best,
                look.get("certificate").get("status").asText(),
                takenUp,
                done);
    }

    private static boolean isSolving(JsonNode look) {
        return look.get("status").asText().equals("SOLVING");
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}
