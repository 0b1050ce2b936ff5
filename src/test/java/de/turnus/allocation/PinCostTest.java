package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.interessenbekundung.Windows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Three offices, two of them in one Halbjahr of two seats, and what it would cost to fix one in another place. */
@QuarkusTest
class PinCostTest {
    private static final String FIRST = "2026-H1";
    private static final String SECOND = "2026-H2";
    private static final String EXCLUDES_SECOND = "05113000";
    private static final String OTHER = "05114000";
    private static final String THIRD = "05116000";

    @Inject
    TestClock clock;

    private String round = "";

    @BeforeEach
    void plan() {
        clock.set("2025-10-20T12:00");
        String window = Windows.open("2025-10-19", "2025-11-17", 1, FIRST, SECOND);
        Map<String, Object> excluding = Windows.registration(FIRST);
        excluding.put("excluded", List.of(Map.of("halbjahr", SECOND, "reason", "Umzug des Amtes")));
        register(window, EXCLUDES_SECOND, excluding);
        register(window, OTHER, Windows.registration(FIRST, SECOND));
        register(window, THIRD, Windows.registration(SECOND));
        round = Rounds.make(Rounds.body("SELECTION", window, 0, 1, 2, FIRST, SECOND));
        pin(OTHER, FIRST, null, "Absprache").statusCode(201);
        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theCostIsTheDifferenceOfTheScorecardsAndNothingIsFixed() {
        long before = policy();

        int cost = cost(OTHER, "?halbjahr=" + SECOND)
                .statusCode(200)
                .body("cost.halbjahrNow", is(FIRST))
                .body("cost.halbjahr", is(SECOND))
                .body("cost.cost.hard", is(0))
                .body("cost.cost.constraints.wishRank", is(10))
                .body("cost.breaks", empty())
                .body("cost.summary", containsString("Käme allein die Stadt Krefeld nach 2026-H2"))
                .body("refusal", nullValue())
                .extract()
                .path("cost.cost.policy");

        asLead().get(round).then().body("outdated", is(false));
        asLead().get(round + "/pins").then().body("total", is(1));
        String team = cost(OTHER, "?halbjahr=" + SECOND).extract().path("cost.analyseteam");
        asLead().contentType(ContentType.JSON)
                .header("If-Match", asLead().get(round + "/pins/" + OTHER).header("ETag"))
                .body(Map.of("halbjahr", SECOND, "analyseteam", team, "reason", "Wunsch der Amtsleitung"))
                .put(round + "/pins/" + OTHER)
                .then()
                .statusCode(200);
        fixTheOthersWhereTheyAre();
        Rounds.solve(round);
        assertThat(before - policy()).isEqualTo(cost);
    }

    /** So that the next plan differs in one office alone. */
    private void fixTheOthersWhereTheyAre() {
        Rounds.allocations(round).stream()
                .filter(a -> !OTHER.equals(a.get("ags")))
                .forEach(a -> pin(
                                String.valueOf(a.get("ags")),
                                String.valueOf(a.get("halbjahr")),
                                String.valueOf(a.get("analyseteam")),
                                "bleibt")
                        .statusCode(201));
    }

    @Test
    void whatIsHardIsSaidInWordsAndRefused() {
        String detail = cost(EXCLUDES_SECOND, "?halbjahr=" + SECOND)
                .statusCode(200)
                .body("cost.cost.hard", is(1))
                .body("cost.cost.constraints.excludedHalbjahr", is(1))
                .body("cost.breaks", hasItem(containsString("2026-H2 ist für die Stadt Essen ausgeschlossen")))
                .body("refusal", containsString("schließt dieses Halbjahr aber aus"))
                .extract()
                .path("refusal");

        pin(EXCLUDES_SECOND, SECOND, null, "Absprache").statusCode(422).body("detail", is(detail));
    }

    @Test
    void aFullHalbjahrIsHardOnlyWhereNobodyCanGiveWay() {
        cost(THIRD, "?halbjahr=" + FIRST)
                .statusCode(200)
                .body("cost.cost.constraints.halbjahrMaxSeats", is(1))
                .body("cost.breaks", hasItem("2026-H1 ist voll: 2 Verfahren bei höchstens 2 Plätzen."))
                .body("refusal", nullValue());
        pin(EXCLUDES_SECOND, FIRST, null, "bleibt").statusCode(201);

        String detail = cost(THIRD, "?halbjahr=" + FIRST)
                .statusCode(200)
                .body("refusal", containsString("2026-H1 hat 2 Plätze, aber 3 Jugendämter sind dort festgesetzt"))
                .extract()
                .path("refusal");

        pin(THIRD, FIRST, null, "Absprache").statusCode(422).body("detail", is(detail));
    }

    @Test
    void aSoftPinIsAllowedWithAReasonAlone() {
        pin(THIRD, FIRST, null, " ").statusCode(400);
        pin(THIRD, FIRST, null, "Umbau im zweiten Halbjahr").statusCode(201);
    }

    @Test
    void aTeamAloneIsPricedInTheHalbjahrThatTheOfficeHas() {
        String now = cost(THIRD, "?halbjahr=" + SECOND)
                .statusCode(200)
                .body("cost.cost.policy", is(0))
                .extract()
                .path("cost.analyseteamNow");
        cost(THIRD, "?analyseteam=" + (now.equals("TA") ? "TB" : "TA"))
                .statusCode(200)
                .body("cost.halbjahr", is(SECOND))
                .body("cost.analyseteam", not(is(now)))
                .body("cost.cost.hard", is(0))
                .body("cost.summary", containsString("Bekäme allein die Stadt"));
    }

    @Test
    void aPlaceThatTheRoundDoesNotHaveIsRefused() {
        cost(THIRD, "").statusCode(400).body("detail", containsString("halbjahr oder analyseteam"));
        cost(THIRD, "?halbjahr=2031-H1").statusCode(400);
        cost(THIRD, "?analyseteam=TZ").statusCode(400);
        cost("05111000", "?halbjahr=" + FIRST).statusCode(404);
        asMinistry()
                .get(round + "/pins/" + THIRD + "/cost?halbjahr=" + FIRST)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse cost(String ags, String query) {
        return asLead().get(round + "/pins/" + ags + "/cost" + query).then();
    }

    private long policy() {
        return asLead().get(round).jsonPath().getLong("score.policy");
    }

    private ValidatableResponse pin(String ags, @Nullable String halbjahr, @Nullable String team, String reason) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("halbjahr", halbjahr);
        body.put("analyseteam", team);
        body.put("reason", reason);
        return asLead().contentType(ContentType.JSON)
                .body(body)
                .put(round + "/pins/" + ags)
                .then();
    }

    private static void register(String window, String ags, Map<String, Object> registration) {
        asOffice(ags)
                .contentType(ContentType.JSON)
                .body(registration)
                .put(window + "/interessenbekundungen/" + ags)
                .then()
                .statusCode(201);
    }
}
