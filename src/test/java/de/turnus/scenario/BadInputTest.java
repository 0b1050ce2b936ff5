package de.turnus.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.turnus.allocation.problem.Constraint;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

import static de.turnus.Api.asLead;
import static de.turnus.scenario.Scenarios.post;
import static de.turnus.scenario.Scenarios.sample;
import static de.turnus.scenario.Scenarios.solved;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Problems at the edge of sense and beyond: each has a plan or a German answer that names the value and the remedy. */
@QuarkusTest
class BadInputTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            participants | Es fehlen Teilnehmer: mindestens einen Teilnehmer angeben.
            halbjahre    | Es fehlen Halbjahre: mindestens ein Halbjahr angeben.
            analyseteams | Es fehlen Analyseteams: mindestens ein Analyseteam angeben.
            """)
    void nothingToPlanIsRefused(String part, String detail) {
        ObjectNode problem = small();
        problem.putArray(part);

        post(problem).statusCode(422).body("errors[0].pointer", is("/" + part)).body("detail", is(detail));
    }

    @Test
    void tooManyParticipantsAreRefusedWithTheLimit() {
        ObjectNode problem = small();
        JsonNode one = problem.at("/participants/0");
        ArrayNode many = problem.putArray("participants");
        for (int i = 0; i < 5001; i++) {
            many.add(one);
        }

        post(problem).statusCode(422).body("detail", is("5001 Teilnehmer sind zu viele: höchstens 5000 angeben."));
    }

    @Test
    void teamsWithoutASeatPlaceNobody() {
        ObjectNode problem = small();
        problem.get("analyseteams").forEach(team -> ((ObjectNode) team).putObject("seats"));

        post(problem)
                .statusCode(422)
                .body("type", is("/problems/contradictory-constraints"))
                .body("detail", containsString("minSeats von 2024-H1 auf 0 senken, oder einem der Analyseteams"));
        ((ObjectNode) problem.at("/halbjahre/0")).put("minSeats", 0);
        asLead().get(solved(problem))
                .then()
                .body("status", is("PLANNED"))
                .body("score.hard", is(0))
                .body("allocations.count { it.halbjahr == null }", is(40));
    }

    @Test
    void aHalbjahrThatAllExcludeIsAContradictionOrStaysEmpty() {
        ObjectNode problem = small();
        problem.get("participants")
                .forEach(office -> ((ObjectNode) office).putArray("excluded").add("2024-H1"));

        post(problem).statusCode(422).body("detail", containsString("40 schließen es aus"));
        ((ObjectNode) problem.at("/halbjahre/0")).put("minSeats", 0);
        asLead().get(solved(problem)).then().body("allocations.count { it.halbjahr == null }", is(40));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100_000})
    void weightsAtTheirLimitsAreSolved(int weight) {
        ObjectNode problem = small();
        ObjectNode weights = problem.putObject("weights");
        Constraint.weighted().forEach(constraint -> weights.put(constraint.id(), weight));

        asLead().get(solved(problem)).then().body("status", is("PLANNED")).body("score.hard", is(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001})
    void weightsBeyondTheirLimitsAreRefused(int weight) {
        ObjectNode problem = small();
        problem.putObject("weights").put("wishRank", weight);

        post(problem)
                .statusCode(422)
                .body("detail", is(weight + " ist nicht erlaubt: eine Zahl von 0 bis 100000 angeben."));
    }

    @Test
    void numbersAtTheirLimitsDoNotOverflow() {
        ObjectNode problem = small();
        ((ObjectNode) problem.at("/halbjahre/0"))
                .put("minSeats", 0)
                .put("targetSeats", 100_000)
                .put("maxSeats", 100_000);
        problem.putObject("weights").put("halbjahrTarget", 100_000);

        // 24 placed: (100,000 - 24)² times the weight
        asLead().get(solved(problem)).then().body("score.constraints.halbjahrTarget", is(-999_520_057_600_000L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "ticketRank":1,              | "ticketRank":1.5,            | 400
            "ticketRank":1,              | "ticketRank":NaN,            | 400
            "ticketRank":1,              | "ticketRank":99999999999999, | 400
            "ticketRank":1,              | "ticketRank":1e999,          | 400
            "ticketRank":1,              | "ticketRank":"1",            | 400
            "ticketRank":1,              | "ticketRank":null,           | 400
            "ticketRank":1,              | ``                           | 400
            "ticketRank":1,              | "ticketRank":2,              | 422
            "ticketRank":1,              | "ticketRank":41,             | 422
            "ticketRank":1,              | "losrang":1,                 | 400
            "ticketRank":1,              | "ticketRank":1,"ticketRank":1, | 400
            """)
    void aTicketRankIsAWholeNumberThatOccursOnce(String sound, String spoilt, int status) {
        String problem = small().toString();
        String changed = problem.replaceFirst(sound, spoilt);

        post(changed)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.size()", is(1))
                .body("detail", containsString(" "));
    }

    @Test
    void groupsThatTheReferenceDoesNotKnowAreNamed() {
        ObjectNode problem = small();
        ((ObjectNode) problem.at("/referenceCounts/landschaftsverband")).remove("LVR");

        post(problem)
                .statusCode(422)
                .body("errors[0].pointer", is("/referenceCounts/landschaftsverband"))
                .body("detail", containsString("Für LVR fehlt die Zahl"));
    }

    @Test
    void aPlanForOfficesThatDoNotTakePartIsRefused() {
        ObjectNode problem = small();
        problem.putArray("allocations")
                .addObject()
                .put("ags", "99999999")
                .putNull("halbjahr")
                .putNull("analyseteam");

        post(problem)
                .statusCode(422)
                .body("errors[0].pointer", is("/allocations/0/ags"))
                .body("detail", containsString("99999999 nimmt nicht teil"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "halbjahre": []                                                            | 400
            "halbjahre": [{"id": "2031-H1", "minSeats": 9, "targetSeats": 1, "maxSeats": 1}] | 422
            "halbjahre": [{"id": "2031-H1", "minSeats": -1, "targetSeats": 1, "maxSeats": 1}] | 422
            "halbjahre": [{"id": "2031-H1", "minSeats": 0, "targetSeats": 1.5, "maxSeats": 2}] | 400
            "halbjahre": [{"id": "2031-H1", "minSeats": 0, "targetSeats": 1, "maxSeats": 99999999999}] | 400
            "halbjahre": [{"id": "2031-H1", "minSeats": 0, "targetSeats": 1, "maxSeats": 1}, {"id": "2031-H1", "minSeats": 0, "targetSeats": 1, "maxSeats": 1}] | 422
            "weights": {"wishRank": -1}                                                | 422
            "weights": {"wishRank": 100001}                                            | 422
            "weights": {"wishRank": NaN}                                               | 400
            "weights": {"glueck": 1}                                                   | 422
            "analyseteams": []                                                         | 422
            "analyseteams": ["T-unbekannt"]                                            | 422
            "timeLimitSeconds": 0                                                      | 400
            "wuensche": {}                                                             | 400
            """)
    void whatMakesNoSenseInARoundIsRefused(String member, int status) {
        String name = "Unsinn " + UUID.randomUUID();
        String sound = "\"name\": \"" + name + "\", \"kind\": \"ROTATION\"";
        String halbjahre = member.contains("\"halbjahre\"")
                ? ""
                : ", \"halbjahre\": [{\"id\": \"2031-H1\", \"minSeats\": 0, \"targetSeats\": 1, \"maxSeats\": 9}]";
        String teams = member.contains("\"analyseteams\"") ? "" : ", \"analyseteams\": \"ALL\"";

        round("{" + sound + halbjahre + teams + ", " + member + "}")
                .statusCode(status)
                .contentType("application/problem+json");
    }

    /** 40 offices for 18 seats. */
    private static ObjectNode small() {
        return sample("selection-101").put("timeLimitSeconds", 1);
    }

    private static ValidatableResponse round(String body) {
        return asLead().contentType(ContentType.JSON)
                .body(body)
                .post("/allocation-rounds")
                .then();
    }
}
