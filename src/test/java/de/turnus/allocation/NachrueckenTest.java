package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.interessenbekundung.Windows;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Who had registered and got no place moves up in the next round, over three releases. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class NachrueckenTest {
    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoGotNoPlaceMovesUpAndNobodysRankGetsWorse() {
        clock.set("2025-10-20T12:00");
        List<String> early = Releases.freshOffices(4);
        String first = Windows.open("2025-10-19", "2025-11-17", 0, "2026-H1", "2026-H2");
        Releases.register(first, early, "2026-H1", "2026-H2");
        String roundOne = released(first, 1, "2026-H1");
        List<String> promised = Releases.placed(roundOne);
        assertThat(promised).hasSize(1).allMatch(early::contains);
        Map<String, Integer> afterOne = ranks(early);
        assertThat(afterOne).hasSize(3).doesNotContainKey(promised.getFirst());

        clock.set("2025-12-02T12:00");
        List<String> late = Releases.freshOffices(2);
        String second = Windows.open("2025-12-01", "2025-12-20", 0, "2026-H1", "2026-H2", "2027-H1");
        Releases.register(second, late, "2026-H2", "2027-H1");
        String roundTwo = planned(second, 1, "2026-H2");
        Map<String, String> claims = new HashMap<>();
        Map<String, Integer> tickets = new HashMap<>();
        List<Map<String, Object>> participants =
                asLead().get(roundTwo + "/problem").path("participants");
        participants.forEach(p -> {
            claims.put(String.valueOf(p.get("ags")), String.valueOf(p.get("claim")));
            tickets.put(String.valueOf(p.get("ags")), (Integer) p.get("ticketRank"));
        });
        assertThat(claims).doesNotContainKey(promised.getFirst());
        assertThat(afterOne.keySet()).allSatisfy(ags -> assertThat(claims).containsEntry(ags, "CARRIED_OVER"));
        assertThat(late).allSatisfy(ags -> assertThat(claims).containsEntry(ags, "REGISTERED"));
        assertThat(afterOne.keySet().stream().sorted(Comparator.comparing(tickets::get)))
                .containsExactlyElementsOf(afterOne.keySet().stream()
                        .sorted(Comparator.comparing(afterOne::get))
                        .toList());
        Releases.released(roundTwo);
        assertThat(late).doesNotContainAnyElementsOf(Releases.placed(roundTwo));
        Map<String, Integer> afterTwo = ranks(early);
        assertNoWorse(afterOne, afterTwo);
        Map<String, Integer> newcomers = ranks(late);
        assertThat(newcomers).hasSize(2).allSatisfy((ags, rank) -> assertThat(rank)
                .isGreaterThan(afterTwo.values().stream().mapToInt(r -> r).max().orElse(0)));

        clock.set("2026-01-02T12:00");
        String third = Windows.open("2026-01-01", "2026-01-20", 0, "2026-H2", "2027-H1");
        Releases.register(third, Releases.freshOffices(1), "2027-H1");
        released(third, 2, "2027-H1");
        assertNoWorse(afterTwo, ranks(early));
        assertNoWorse(newcomers, ranks(late));
        theOfficeIsToldWhereItStands(late.getLast());
    }

    private static void theOfficeIsToldWhereItStands(String ags) {
        asOffice(ags)
                .get("/jugendaemter/" + ags + "/nachruecken")
                .then()
                .statusCode(200)
                .body("since", is("2025-12-20"))
                .body("turnus.firstYear", is(2024))
                .body("meaning", containsString("20.12.2025"))
                .body("meaning", containsString("wird nie schlechter"));
        asOffice(Releases.freshOffices(1).getFirst())
                .get("/jugendaemter/" + ags + "/nachruecken")
                .then()
                .statusCode(403);
        asMinistry().get("/jugendaemter/" + ags + "/nachruecken").then().statusCode(403);
    }

    private static String released(String window, int seats, String halbjahr) {
        String round = planned(window, seats, halbjahr);
        Releases.released(round);
        return round;
    }

    private static String planned(String window, int seats, String halbjahr) {
        String round = Rounds.make(Rounds.body("SELECTION", window, 0, seats, seats, halbjahr));
        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");
        return round;
    }

    private static Map<String, Integer> ranks(List<String> offices) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String ags : offices) {
            var answer = asLead().get("/jugendaemter/" + ags + "/nachruecken");
            if (answer.statusCode() == 200) {
                ranks.put(ags, answer.path("rank"));
            } else {
                assertThat(answer.statusCode()).isEqualTo(404);
            }
        }
        return ranks;
    }

    private static void assertNoWorse(Map<String, Integer> before, Map<String, Integer> after) {
        assertThat(before.keySet()).containsAll(after.keySet());
        after.forEach((ags, rank) -> assertThat(rank).as(ags).isLessThanOrEqualTo(before.get(ags)));
    }
}
