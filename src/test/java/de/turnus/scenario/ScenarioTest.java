package de.turnus.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.turnus.web.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.UUID;

import static de.turnus.Api.asLead;
import static de.turnus.Api.asMinistry;
import static de.turnus.scenario.Scenarios.idOf;
import static de.turnus.scenario.Scenarios.post;
import static de.turnus.scenario.Scenarios.sample;
import static de.turnus.scenario.Scenarios.solved;
import static de.turnus.scenario.Scenarios.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ScenarioTest {
    @Test
    void aProblemGoesInAndAPlanComesOut() {
        ObjectNode problem = sample("pilot-2023");

        String scenario = solved(problem);

        asLead().get(scenario)
                .then()
                .statusCode(200)
                .body("status", is("PLANNED"))
                .body("name", is("pilot-2023"))
                .body("allocations.size()", is(38))
                .body("score.hard", is(0))
                .body("score.placement", is(-780))
                .body("score.policy", is(0))
                .body("score.constraints.unplaced", is(-780))
                .body("search.endedBy", is("COMPLETED"))
                .body("search.moves", notNullValue())
                .body("certificate.status", is("OPTIMAL"))
                .body("certificate.bound", is(0))
                .body("certificate.note", nullValue())
                .body("certificate.levels.level", contains("HARD", "PLACEMENT", "POLICY", "TICKET"));
        asLead().get(scenario + "/pruefbericht")
                .then()
                .statusCode(200)
                .body("held", is(true))
                .body("summary", is("Alle 21 Eigenschaften gelten."))
                .body("checks.verdict", everyItem(is("HELD")));
    }

    @Test
    void aScenarioWithoutAPlanHasNoPruefbericht() {
        String location = post(sample("rotation-101")).statusCode(202).extract().header("Location");
        String scenario = location.substring(location.indexOf("/scenarios"));

        asLead().get(scenario + "/pruefbericht").then().statusCode(409).body("type", is("/problems/conflict"));

        asLead().post(scenario + "/stop").then().statusCode(200);
        asLead().get("/scenarios/" + UUID.randomUUID() + "/pruefbericht").then().statusCode(404);
    }

    @Test
    void anAnswerCanBeHandedInAgain() throws IOException {
        String scenario = solved(sample("pilot-2023"));
        JsonNode answer = Json.mapper().readTree(asLead().get(scenario).asByteArray());

        String again = solved(answer);

        JsonNode second = Json.mapper().readTree(asLead().get(again).asByteArray());
        assertThat(second.get("allocations")).isEqualTo(answer.get("allocations"));
        assertThat(second.get("score")).isEqualTo(answer.get("score"));
    }

    @Test
    void whatIsSaidBesideTheProblemIsPassedOver() {
        ObjectNode problem = sample("pilot-2023");
        problem.putObject("certificate")
                .put("status", "OPTIMAL")
                .put("bound", 7)
                .put("gap", 0)
                .put("engine", "eine andere")
                .put("seconds", 1);

        asLead().get(solved(problem)).then().body("status", is("PLANNED")).body("certificate.bound", is(0));
    }

    @Test
    void theLimitThatCutASearchShortIsShown() {
        ObjectNode problem = sample("germany-101");
        problem.put("timeLimitSeconds", 1);

        String scenario = solved(problem);

        asLead().get(scenario).then().body("status", is("PLANNED")).body("search.endedBy", is("TIME_LIMIT"));
        asLead().get(scenario)
                .then()
                .body("certificate.status", is("FEASIBLE"))
                .body("certificate.note", notNullValue());
        asLead().get(scenario + "/pruefbericht").then().body("held", is(true));
    }

    @Test
    void nothingOfTheReferenceDataIsNeeded() {
        ObjectNode problem = sample("pilot-2023");
        String text = problem.toString().replace("\"0", "\"99").replace("2024-H1", "Sommer");

        assertThat(text).doesNotContain("05111000");
        asLead().get(solved(text)).then().body("status", is("PLANNED")).body("score.policy", is(0));
    }

    @Test
    void aContradictionIsAnsweredWithTheSmallestChange() {
        ObjectNode problem = sample("pilot-2023");
        ((ObjectNode) problem.at("/halbjahre/0"))
                .put("maxSeats", 1)
                .put("targetSeats", 1)
                .put("minSeats", 0);
        for (int i = 0; i < 2; i++) {
            ((ObjectNode) problem.at("/participants/" + i)).put("pinnedHalbjahr", "2024-H1");
        }

        post(problem)
                .statusCode(422)
                .body("type", is("/problems/contradictory-constraints"))
                .body("detail", containsString("2024-H1"))
                .body("detail", containsString("maxSeats 2), oder die Festsetzung eines der 2 Jugendämter"))
                .body("errors.size()", is(1))
                .body("errors[0].changes[0].path", is("/halbjahre/0/maxSeats"))
                .body("errors[0].changes[0].value", is(2))
                .body(
                        "errors[0].alternatives.path.flatten()",
                        contains("/participants/0/pinnedHalbjahr", "/participants/1/pinnedHalbjahr"))
                .body("errors[0].furtherAlternatives", is(0));
    }

    @Test
    void faultsOfAProblemAreListed() {
        ObjectNode problem = sample("pilot-2023");
        ((ObjectNode) problem.at("/halbjahre/0")).put("minSeats", 30);
        ((ObjectNode) problem.at("/participants/3")).put("ticketRank", 99);
        ((ObjectNode) problem.at("/weights")).put("glueck", 1);

        post(problem)
                .statusCode(422)
                .body("type", is("/problems/unprocessable"))
                .body(
                        "errors.pointer",
                        contains("/halbjahre/0/minSeats", "/participants/3/ticketRank", "/weights/glueck"));
    }

    @Test
    void namesAndKeysThatCouldPassForMarkupAreRefusedAndNotRepeated() {
        ObjectNode problem = sample("pilot-2023");
        problem.put("name", "<script>x</script>");
        ((ObjectNode) problem.at("/participants/0"))
                .put("ags", "'; drop table x; --<b>")
                .put("pinnedHalbjahr", "<i>");
        ((ObjectNode) problem.at("/weights")).put("<u>", 1);

        String answer = post(problem)
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/participants/0/ags", "/participants/0/pinnedHalbjahr"))
                .extract()
                .asString();

        assertThat(answer).doesNotContain("<script>", "<b>", "<i>", "<u>");
    }

    @Test
    void unknownFieldsAndWrongKindsAreNamed() {
        ObjectNode problem = sample("pilot-2023");
        ((ObjectNode) problem.at("/participants/0")).put("lieblingsteam", "TA");
        post(problem).statusCode(400).body("errors[0].pointer", is("/participants/0/lieblingsteam"));

        ObjectNode wrong = sample("pilot-2023");
        ((ObjectNode) wrong.at("/participants/0")).put("claim", "WISHED");
        post(wrong)
                .statusCode(400)
                .body("errors[0].pointer", is("/participants/0/claim"))
                .body("detail", containsString("CARRIED_OVER, REGISTERED, UNREGISTERED"));

        post("{}").statusCode(422);
        post("[]").statusCode(400);
        post("null").statusCode(400);
        post("{\"name\":".repeat(100)).statusCode(400);
    }

    @Test
    void theSameRequestTwiceMakesOneScenario() {
        ObjectNode problem = sample("pilot-2023");
        String key = UUID.randomUUID().toString();
        String first = withKey(key, problem).statusCode(202).extract().path("id");

        withKey(key, problem).statusCode(202).body("id", is(first));
        problem.put("name", "ein anderes");
        withKey(key, problem).statusCode(422).body("type", is("/problems/idempotency-key-reused"));
        asLead().post("/scenarios/" + first + "/stop").then().statusCode(200);
    }

    @Test
    void twoPlansAreComparedByMeasureAndByOffice() {
        String one = solved(sample("pilot-2023"));
        ObjectNode problem = sample("pilot-2023");
        String placedElsewhere =
                asLead().get(one).then().extract().path("allocations.find { it.halbjahr != null }.ags");
        for (JsonNode participant : problem.get("participants")) {
            if (participant.get("ags").asText().equals(placedElsewhere)) {
                ((ObjectNode) participant).putArray("excluded").add("2024-H1");
            }
        }
        String other = solved(problem);

        asLead().get(one + "/comparison?with=" + idOf(other))
                .then()
                .statusCode(200)
                .body("one.id", is(idOf(one)))
                .body("other.unplaced", is(20))
                .body("offices.size()", is(38))
                .body("offices.find { it.ags == '" + placedElsewhere + "' }.change", is("UNPLACED"))
                .body("moved", greaterThanOrEqualTo(2))
                .body("measures.find { it.constraint == 'unplaced' }.difference", is(0));
        asLead().get(one + "/comparison?with=" + idOf(one))
                .then()
                .statusCode(200)
                .body("moved", is(0))
                .body("measures.difference.sum()", is(0));
        asLead().get(one + "/comparison").then().statusCode(400).body("type", is("/problems/invalid-parameter"));
        asLead().get(one + "/comparison?with=" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void scenariosBelongToTheLeads() {
        asMinistry()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/scenarios")
                .then()
                .statusCode(403);
        asLead().get("/scenarios/" + UUID.randomUUID()).then().statusCode(404);
    }
}
