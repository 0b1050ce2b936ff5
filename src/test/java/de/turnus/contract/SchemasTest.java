package de.turnus.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.turnus.web.Json;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas of the contract describe what is on the wire. */
@QuarkusTest
class SchemasTest {
    private JsonNode contract = Json.mapper().nullNode();

    @BeforeEach
    void read() {
        contract = Operations.contract();
    }

    @Test
    void everyExampleIsValid() {
        int examples = 0;
        for (Operations.Operation operation : Operations.all()) {
            for (JsonNode body : jsonBodiesOf(operation)) {
                WireSchema schema = WireSchema.of(contract, body.path("schema"));
                for (JsonNode example : body.path("examples")) {
                    assertThat(schema.faultsOf(example.path("value")))
                            .as("%s: its example", operation)
                            .isEmpty();
                    examples++;
                }
            }
        }
        assertThat(examples).isGreaterThan(40);
    }

    @Test
    void everyExampleSaysNothingThatItsSchemaDoesNotName() {
        for (Operations.Operation operation : Operations.all()) {
            for (JsonNode body : jsonBodiesOf(operation)) {
                WireSchema closed = WireSchema.of(closed(contract), closed(body.path("schema")));
                for (JsonNode example : body.path("examples")) {
                    assertThat(closed.faultsOf(example.path("value")))
                            .as("%s: its example", operation)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void everyObjectSaysWhatIsAlwaysThere() {
        contract.at("/components/schemas").properties().forEach(schema -> {
            // every population may be missing, of a change everything but one thing, of what a release says everything
            if (schema.getValue().has("properties")
                    && !List.of("ReferenceCounts", "VariantChange", "ReleaseBody", "ReleaseRequestBody")
                            .contains(schema.getKey())) {
                assertThat(schema.getValue().path("required"))
                        .as(schema.getKey())
                        .isNotEmpty();
            }
        });
    }

    @Test
    void whatIsDerivedIsNotOnTheWire() {
        assertThat(propertiesOf("Participant")).contains("pinnedTeam").doesNotContain("pinned");
        assertThat(propertiesOf("Score")).contains("hard").doesNotContain("feasible");
        assertThat(propertiesOf("AllocationRow")).contains("pinned");
    }

    @Test
    void aChoiceOfAnalyseteamsIsOneWordOrAList() throws JsonProcessingException {
        WireSchema choice = WireSchema.named(contract, "AnalyseteamChoice");
        assertThat(choice.faultsOf(json("\"ALL\""))).isEmpty();
        assertThat(choice.faultsOf(json("[\"TA\", \"TB\"]"))).isEmpty();
        assertThat(choice.faultsOf(json("\"NONE\""))).isNotEmpty();
        assertThat(choice.faultsOf(json("[1]"))).isNotEmpty();
        assertThat(choice.faultsOf(json("{\"ids\": [\"TA\"]}"))).isNotEmpty();
    }

    @Test
    void nullStandsOnlyWhereThereCanBeNothing() throws JsonProcessingException {
        WireSchema allocation = WireSchema.named(contract, "Allocation");
        assertThat(allocation.faultsOf(json("{\"ags\": \"05111\", \"halbjahr\": null, \"analyseteam\": null}")))
                .isEmpty();
        assertThat(allocation.faultsOf(json("{\"ags\": null, \"halbjahr\": null, \"analyseteam\": null}")))
                .isNotEmpty();
        assertThat(allocation.faultsOf(json("{\"halbjahr\": null, \"analyseteam\": null}")))
                .isNotEmpty();
        WireSchema state = WireSchema.named(contract, "SearchState");
        assertThat(state.faultsOf(
                        json("{\"status\": \"QUEUED\", \"stage\": null, \"score\": null, \"moves\": 0, \"seconds\": 0,"
                                + " \"search\": null, \"failure\": null}")))
                .isEmpty();
        assertThat(state.faultsOf(json("{\"status\": \"QUEUED\", \"moves\": 0, \"seconds\": 0}")))
                .isNotEmpty();
    }

    @Test
    void aProblemThatIsSentMayLeaveOutWhatIsEmpty() throws JsonProcessingException {
        WireSchema problem = WireSchema.named(contract, "PlannedProblem");
        String text = """
                {"name": "Klein", "halbjahre": [{"id": "2026-H1", "minSeats": 0, "targetSeats": 1, "maxSeats": 1}],
                 "analyseteams": [{"id": "TA"}],
                 "participants": [{"ags": "05111", "claim": "REGISTERED", "ticketRank": 1, "landschaftsverband": "LVR",
                   "regierungsbezirk": "Düsseldorf", "kreis": "05111", "sizeClass": "FROM_250K"}]}
                """;
        assertThat(problem.faultsOf(json(text))).isEmpty();
        for (String required : List.of("name", "halbjahre", "analyseteams", "participants")) {
            assertThat(problem.faultsOf(((ObjectNode) json(text)).without(required)))
                    .as("without %s", required)
                    .isNotEmpty();
        }
    }

    @Test
    void theProgressIsAlsoAStreamOfEvents() {
        JsonNode answers = contract.at("/paths/~1api~1v1~1allocation-rounds~1{id}~1progress/get/responses/200/content");
        assertThat(answers.at("/text~1event-stream/schema"))
                .isEqualTo(answers.at("/application~1json/schema"))
                .isNotEmpty();
    }

    private List<String> propertiesOf(String schema) {
        return contract.at("/components/schemas/" + schema + "/properties")
                .propertyStream()
                .map(property -> property.getKey())
                .toList();
    }

    /** Of the request and of every success. */
    private static List<JsonNode> jsonBodiesOf(Operations.Operation operation) {
        List<JsonNode> bodies = new ArrayList<>();
        bodies.add(operation.content().at("/requestBody/content/application~1json"));
        operation.content().path("responses").properties().forEach(response -> {
            if (response.getKey().startsWith("2")) {
                bodies.add(response.getValue().at("/content/application~1json"));
            }
        });
        bodies.removeIf(JsonNode::isMissingNode);
        return bodies;
    }

    /** The same with every object closed to what it does not name. */
    private static JsonNode closed(JsonNode part) {
        JsonNode copy = part.deepCopy();
        copy.findParents("properties").forEach(parent -> {
            if (parent.path("properties").isObject()
                    && parent.path("type").asText().equals("object")) {
                ((ObjectNode) parent).put("additionalProperties", false);
            }
        });
        return copy;
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return Json.mapper().readTree(text);
    }
}
