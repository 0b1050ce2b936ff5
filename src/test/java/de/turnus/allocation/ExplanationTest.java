package de.turnus.allocation;

import de.turnus.TestClock;
import de.turnus.interessenbekundung.Windows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.util.List;
import java.util.Map;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.Api.asOffice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class ExplanationTest {
    private static final List<String> OFFICES = List.of("05113000", "05114000", "05116000", "05117000", "05119000");

    @Inject
    TestClock clock;

    private String round = "";

    @BeforeEach
    void makeRound() {
        clock.set("2025-10-20T12:00");
        String window = Windows.open("2025-10-19", "2025-11-17", 1, "2026-H1", "2026-H2");
        for (String ags : OFFICES) {
            asOffice(ags)
                    .contentType(ContentType.JSON)
                    .body(Windows.registration("2026-H1", "2026-H2"))
                    .put(window + "/interessenbekundungen/" + ags)
                    .then()
                    .statusCode(201);
        }
        round = Rounds.make(Rounds.body("SELECTION", window, 1, 2, 3, "2026-H1", "2026-H2"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anOfficeIsToldWhyItDidNotGetItsFirstWish() {
        Rounds.solve(round);
        String ags = officeIn("2026-H2");
        String path = round + "/explanations/" + ags;

        asLead().get(path)
                .then()
                .statusCode(200)
                .body("ags", is(ags))
                .body("name", startsWith("Stadt "))
                .body("halbjahr", is("2026-H2"))
                .body("wishRank", is(2))
                .body("wishes", is(2))
                .body("pinned", is(false))
                .body("costs.wishRank", is(10))
                .body("summary", containsString("ihrem 2. von 2 Wünschen. Ihr 1. Wunsch 2026-H1"))
                .body("alternatives", hasSize(1))
                .body("alternatives[0].halbjahr", is("2026-H1"))
                .body("alternatives[0].replanned.possible", is(true))
                .body("alternatives[0].replanned.atMost", notNullValue())
                .body("alternatives[0].replanned.atLeast", equalTo(0))
                .body("alternatives[0].remedies", notNullValue())
                .body("alternatives[0].sentences[0]", startsWith("Wechselte allein die Stadt "));

        asLead().queryParam("prove", true)
                .get(path)
                .then()
                .statusCode(200)
                .body("alternatives[0].replanned.proven", is(true))
                .body("alternatives[0].sentences", not(everyItem(not(containsString("bewiesen")))));
        String proven = asLead().queryParam("prove", true).get(path).asString();
        assertThat(asLead().queryParam("prove", true).get(path).asString()).isEqualTo(proven);
    }

    @Test
    void everyOfficeIsExplainedWithAllElseFixed() {
        Rounds.solve(round);

        String next = asLead().queryParam("limit", 2)
                .get(round + "/explanations")
                .then()
                .statusCode(200)
                .body("items.ags", is(OFFICES.subList(0, 2)))
                .body("total", is(5))
                .body("items[0].alternatives[0].fixed.cost.constraints", notNullValue())
                .body("items[0].alternatives[0].replanned", nullValue())
                .body("items[0].alternatives[0].remedies", nullValue())
                .extract()
                .path("next");

        asLead().queryParam("cursor", next)
                .get(round + "/explanations")
                .then()
                .body("items.ags", is(OFFICES.subList(2, 5)))
                .body("next", nullValue());
        asLead().queryParam("limit", 0).get(round + "/explanations").then().statusCode(400);
    }

    @Test
    void aPinIsLiftedForTheQuestionAndSaidSo() {
        asLead().contentType(ContentType.JSON)
                .body(Map.of("halbjahr", "2026-H2", "analyseteam", "TC", "reason", "Absprache"))
                .put(round + "/pins/05114000")
                .then()
                .statusCode(201);
        Rounds.solve(round);

        asLead().get(round + "/explanations/05114000")
                .then()
                .statusCode(200)
                .body("pinned", is(true))
                .body("summary", containsString("Dieser Platz ist festgesetzt"))
                .body("alternatives[0].reasons[0].kind", is("OWN_PIN"))
                .body("alternatives[0].fixed.cost.constraints.pinned", nullValue());
    }

    @Test
    void withoutPlanOrOfficeThereIsNothingToExplain() {
        asLead().get(round + "/explanations/05113000").then().statusCode(409).body("type", is("/problems/round-state"));
        asLead().get(round + "/explanations").then().statusCode(409);
        Rounds.solve(round);

        asLead().get(round + "/explanations/05999000")
                .then()
                .statusCode(404)
                .body("detail", containsString("05999000"));
        asLead().get("/allocation-rounds/00000000-0000-0000-0000-000000000000/explanations/05113000")
                .then()
                .statusCode(404);
        asMinistry().get(round + "/explanations").then().statusCode(403);
        asOffice("05113000").get(round + "/explanations").then().statusCode(403);
        asOffice("05113000").get(round + "/explanations/05114000").then().statusCode(403);
        asOffice("05113000")
                .get(round + "/explanations/05113000")
                .then()
                .statusCode(404)
                .body("detail", containsString("nach der Freigabe"));
    }

    private String officeIn(String halbjahr) {
        return Rounds.allocations(round).stream()
                .filter(a -> halbjahr.equals(a.get("halbjahr")))
                .map(a -> String.valueOf(a.get("ags")))
                .findFirst()
                .orElseThrow();
    }
}
