package de.turnus.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.turnus.web.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.UUID;

import static de.turnus.Api.asLead;
import static de.turnus.scenario.Scenarios.awaited;
import static de.turnus.scenario.Scenarios.idOf;
import static de.turnus.scenario.Scenarios.post;
import static de.turnus.scenario.Scenarios.sample;
import static de.turnus.scenario.Scenarios.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Variants of scenarios over HTTP; those of rounds are in the room of rounds. */
@QuarkusTest
class VariantTest {
    private static final String FIVE = "{\"withoutHalbjahre\": [\"2028-H2\"]}";

    @Test
    void fiveInsteadOfSixHalbjahreIsOneCallAndComparedByItself() throws IOException {
        String six = solved(rotation());

        String five = awaited(variant(six, FIVE));

        asLead().get(five)
                .then()
                .statusCode(200)
                .body("status", is("PLANNED"))
                .body("name", is("rotation-101 ohne 2028-H2"))
                .body("variantOf.kind", is("SCENARIO"))
                .body("variantOf.id", is(idOf(six)))
                .body("halbjahre.size()", is(5))
                .body("halbjahre.targetSeats.sum()", is(110))
                .body("score.hard", is(0))
                .body("score.placement", is(0));
        asLead().get(five + "/comparison")
                .then()
                .statusCode(200)
                .body("one.id", is(idOf(five)))
                .body("other.id", is(idOf(six)))
                .body("one.halbjahre.offices.sum()", is(110))
                .body("other.halbjahre.size()", is(6))
                .body("levels.level", contains("HARD", "PLACEMENT", "POLICY", "TICKET"))
                .body("offices.size()", is(110));
        JsonNode comparison =
                Json.mapper().readTree(asLead().get(five + "/comparison").asByteArray());
        for (String side : new String[] {"one", "other"}) {
            JsonNode counts = comparison.get(side);
            int wished = counts.get("notWished").asInt();
            for (JsonNode rank : counts.get("wishRanks")) {
                wished += rank.get("offices").asInt();
            }
            assertThat(wished).isEqualTo(counts.get("withWishes").asInt());
            assertThat(counts.at("/wishRanks/0/offices")).isEqualTo(counts.get("firstWishes"));
        }
        String with = asLead().get(five + "/comparison?with=" + idOf(six)).asString();
        assertThat(Json.mapper().readTree(with)).isEqualTo(comparison);

        post(Json.mapper().readTree(asLead().get(five).asByteArray()))
                .statusCode(202)
                .body("variantOf", nullValue());
    }

    @Test
    void whatCannotBeLeftOutIsRefused() {
        ObjectNode problem = rotation();
        ((ObjectNode) problem.at("/participants/0"))
                .put("pinnedHalbjahr", "2028-H2")
                .putArray("excluded");
        String base = post(problem).statusCode(202).extract().header("Location");
        String six = base.substring(base.indexOf("/scenarios"));

        variant(six, FIVE)
                .statusCode(422)
                .body("type", is("/problems/unprocessable"))
                .body("detail", containsString(problem.at("/participants/0/ags").asText()))
                .body("errors[0].pointer", is("/withoutHalbjahre/0"));
        variant(six, "{\"withoutHalbjahre\": [\"2031-H1\"]}")
                .statusCode(422)
                .body("detail", containsString("2026-H1, 2026-H2"));
        variant(
                        six,
                        "{\"withoutHalbjahre\": [\"2026-H1\", \"2026-H2\", \"2027-H1\", \"2027-H2\", \"2028-H1\","
                                + " \"2028-H2\"]}")
                .statusCode(422)
                .body("errors.detail.flatten()[-1]", containsString("bleibt kein Halbjahr"));
        variant(six, "{}").statusCode(422).body("detail", containsString("gleicht ihrer Vorlage"));
        variant(six, "{\"weights\": {\"glueck\": 1}}").statusCode(422).body("errors[0].pointer", is("/weights/glueck"));
        variant(six, "{\"withoutHalbjahr\": []}").statusCode(400);
        variant(six, "{\"withoutHalbjahre\": [null]}").statusCode(422);
        variant("/scenarios/" + UUID.randomUUID(), FIVE).statusCode(404);
        asLead().post(six + "/stop").then().statusCode(200);
    }

    @Test
    void theSameRequestTwiceMakesOneVariant() {
        ObjectNode problem = sample("pilot-2023");
        String base = solved(problem);
        String key = UUID.randomUUID().toString();
        String change = "{\"name\": \"Wünsche zuerst\", \"weights\": {\"wishRank\": 50}}";

        String first = withKey(key, base, change).statusCode(202).extract().path("id");

        withKey(key, base, change).statusCode(202).body("id", is(first)).body("name", is("Wünsche zuerst"));
        withKey(key, base, "{\"weights\": {\"wishRank\": 51}}").statusCode(422);
        asLead().get("/scenarios/" + first)
                .then()
                .body("weights.wishRank", is(50))
                .body("createdAt", notNullValue());
    }

    private static ObjectNode rotation() {
        return sample("rotation-101").put("timeLimitSeconds", 2);
    }

    private static ValidatableResponse variant(String scenario, String change) {
        return withKey(UUID.randomUUID().toString(), scenario, change);
    }

    private static ValidatableResponse withKey(String key, String scenario, String change) {
        return asLead().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(change)
                .post(scenario + "/variants")
                .then();
    }
}
