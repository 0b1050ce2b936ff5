package de.turnus.allocation;

import de.turnus.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asOtherLead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** A hundred requests at once for steps of one round that exclude each other: one is done, the others are refused. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ConcurrentTransitionsTest {
    private static final int AT_ONCE = 100;

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void ofAllThatComeAtOnceOneWins() throws Exception {
        clock.set("2025-10-20T12:00");
        Map<String, Object> body = Rounds.body("ROTATION", null, 0, 5, 6, "2028-H1", "2028-H2");
        body.put("timeLimitSeconds", 1);
        String round = Rounds.make(body);
        String id = round.substring(round.lastIndexOf('/') + 1);

        long searches = count("search_run");
        assertThat(atOnce(i -> asLead().post(round + "/solve").statusCode())).containsOnly(202);
        assertThat(count("search_run")).isEqualTo(searches + 1);
        assertThat(Rounds.awaitEnd(round)).isEqualTo("PLANNED");
        Releases.request(asLead(), round).statusCode(409).body("detail", containsString("entscheidet das Los"));

        theUrnsArePublishedOnce(round, id);
        theLotsAreDrawnOnce(round);
        theReleaseIsRequestedOnce(round);
        eitherTheRequestIsTakenBackOrThePlanIsReleased(round);
        thePlanIsReleasedOnce(round, id);
    }

    private void theUrnsArePublishedOnce(String round, String id) throws Exception {
        Map<String, Object> announcement = Lots.announcement("2025-12-06T20:00:00+01:00");
        List<Integer> answers = atOnce(i -> switch (i % 4) {
            case 0 -> asLead().post(round + "/solve").statusCode();
            case 1 -> Releases.request(asLead(), round).extract().statusCode();
            default ->
                Lots.post(round + "/lottery/commitment", announcement).extract().statusCode();
        });
        assertThat(answers)
                .isSubsetOf(List.of(201, 202, 409))
                .filteredOn(s -> s == 201)
                .hasSizeLessThan(2);
        if (Rounds.awaitEnd(round).equals("PLANNED")) { // the search won
            assertThat(answers).doesNotContain(201);
            Lots.post(round + "/lottery/commitment", announcement).statusCode(201);
        }
        asLead().get(round).then().body("status", is("COMMITTED"));
        assertThat(count("lottery where kind = 'DRAW' and round_id = '" + id + "'"))
                .isEqualTo(1);
    }

    private void theLotsAreDrawnOnce(String round) throws Exception {
        clock.set("2025-12-06T20:00:01");
        List<Integer> answers = atOnce(i -> i % 2 == 0
                ? Lots.draw(round + "/lottery", "Zahl " + i).extract().statusCode()
                : asLead().post(round + "/solve").statusCode());
        assertThat(answers).filteredOn(s -> s == 201).hasSize(1);
        assertThat(answers).isSubsetOf(List.of(201, 202, 409));
        assertThat(Lots.awaitTeams(round)).isEqualTo("READY");
    }

    private void theReleaseIsRequestedOnce(String round) throws Exception {
        List<Integer> answers = atOnce(i -> Releases.request(i % 2 == 0 ? asLead() : asOtherLead(), round)
                .extract()
                .statusCode());
        assertThat(answers).containsOnly(200, 409).filteredOn(s -> s == 200).hasSize(1);
    }

    private void eitherTheRequestIsTakenBackOrThePlanIsReleased(String round) throws Exception {
        List<Integer> answers = atOnce(i -> switch (i % 3) {
            case 0 -> asLead().delete(round + "/release-request").statusCode();
            case 1 -> Releases.release(asLead(), round).extract().statusCode();
            default -> Releases.release(asOtherLead(), round).extract().statusCode();
        });
        assertThat(answers)
                .isSubsetOf(List.of(201, 204, 403, 409))
                .filteredOn(s -> s < 300)
                .hasSize(1);
    }

    private void thePlanIsReleasedOnce(String round, String id) throws Exception {
        int placed = Releases.placed(round).size();
        if (asLead().get(round).path("status").equals("READY")) { // it was taken back; the lots stay drawn
            Releases.request(asLead(), round).statusCode(200);
            List<Integer> answers = atOnce(i -> Releases.release(i % 2 == 0 ? asLead() : asOtherLead(), round)
                    .extract()
                    .statusCode());
            assertThat(answers).filteredOn(s -> s == 201).hasSize(1);
            assertThat(answers).isSubsetOf(List.of(201, 403, 409));
        }
        asLead().get(round).then().body("status", is("RELEASED"));
        assertThat(count("release where round_id = '" + id + "'")).isEqualTo(1);
        assertThat(count("zusage where round_id = '" + id + "'")).isEqualTo(placed);
        assertThat(count("verfahren v join zusage z using (ags, halbjahr) where z.round_id = '" + id
                        + "' and v.phase = 'ALLOCATION' and v.status = 'PLANNED'"))
                .isEqualTo(placed);
    }

    private static List<Integer> atOnce(IntFunction<Integer> request) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                answers.add(threads.submit(() -> {
                    start.await();
                    return request.apply(number);
                }));
            }
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
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
