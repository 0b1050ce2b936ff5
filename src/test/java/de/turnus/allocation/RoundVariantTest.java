package de.turnus.allocation;

import de.turnus.scenario.Scenarios;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static de.turnus.Api.asLead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Variants of a round: scenarios that leave the round alone and are held against its plan. */
@QuarkusTest
class RoundVariantTest {
    @Test
    void aVariantIsHeldAgainstTheRoundsPlanAndTheRoundStays() {
        Map<String, Object> body =
                new HashMap<>(Rounds.body("ROTATION", null, 0, 37, 60, "2026-H1", "2026-H2", "2027-H1"));
        body.put("timeLimitSeconds", 2);
        String round = Rounds.make(body);

        String variant = Scenarios.awaited(variant(round, "{\"withoutHalbjahre\": [\"2027-H1\"]}"));

        asLead().get(variant + "/comparison")
                .then()
                .statusCode(409)
                .body("detail", containsString("hat noch keinen Plan"));
        assertThat(Rounds.solve(round)).isEqualTo("PLANNED");
        String before = asLead().get(round).asString();
        String again = Scenarios.awaited(variant(round, "{\"withoutHalbjahre\": [\"2027-H1\"]}"));
        assertThat(asLead().get(round).asString()).isEqualTo(before);
        asLead().get(again)
                .then()
                .body("variantOf.kind", is("ROUND"))
                .body("variantOf.id", is(Scenarios.idOf(round)))
                .body("halbjahre.targetSeats.sum()", is(111))
                .body("halbjahre.maxSeats.sum()", is(180));
        asLead().get(again + "/comparison")
                .then()
                .statusCode(200)
                .body("other.id", is(Scenarios.idOf(round)))
                .body("other.halbjahre.size()", is(3))
                .body("one.halbjahre.size()", is(2));
        asLead().get(variant + "/comparison?with=" + Scenarios.idOf(round))
                .then()
                .statusCode(200);
        asLead().get(variant + "/comparison?with=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("detail", containsString("Weder ein Szenario noch eine Runde"));
    }

    @Test
    void thereIsNoVariantOfARoundThatIsNotThere() {
        variant("/allocation-rounds/" + UUID.randomUUID(), "{\"weights\": {\"wishRank\": 1}}")
                .statusCode(404);
    }

    private static ValidatableResponse variant(String round, String change) {
        return asLead().contentType(ContentType.JSON)
                .body(change)
                .post(round + "/variants")
                .then();
    }
}
