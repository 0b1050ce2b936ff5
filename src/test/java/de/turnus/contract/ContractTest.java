package de.turnus.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ContractTest {
    /** Their parameter {@code round} may name one that there is not. */
    private static final Set<String> MAY_NAME_A_ROUND = Set.of("/api/v1/coverage", "/api/v1/coverage/forecast");

    private static final Path COMMITTED = Path.of("openapi/openapi.yaml");

    @Test
    void theCommittedContractIsTheOneThatTheServicePublishes() throws IOException {
        String published = when().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, published);
        }
        assertThat(Files.readString(COMMITTED))
                .as("run ./turnus contract and look at what has changed")
                .isEqualTo(published);
    }

    @Test
    void everyOperationHasASummaryAnExampleAndItsProblems() {
        Set<String> ids = new HashSet<>();
        for (Operations.Operation operation : Operations.all()) {
            assertThat(ids.add(operation.id()))
                    .as("%s: its id is unique", operation)
                    .isTrue();
            assertThat(operation.content().path("summary").asText())
                    .as("%s has a summary", operation)
                    .isNotBlank();
            assertThat(operation.content().path("tags"))
                    .as("%s has a tag", operation)
                    .isNotEmpty();
            if (operation.path().startsWith("/api/")) {
                assertSuccessHasExample(operation);
                assertRequestHasExample(operation);
                assertProblems(operation);
            }
        }
        assertThat(ids).hasSizeGreaterThan(30);
    }

    private static void assertSuccessHasExample(Operations.Operation operation) {
        operation.content().path("responses").properties().forEach(response -> {
            JsonNode content = response.getValue().path("content");
            if (response.getKey().startsWith("2")) {
                assertThat(content.isEmpty())
                        .as("%s, %s: has a body unless it says that it has none", operation, response.getKey())
                        .isEqualTo(response.getKey().equals("204"));
            }
            if (response.getKey().startsWith("2") && content.has("application/json")) {
                assertThat(content.path("application/json").path("examples"))
                        .as("%s, %s: openapi/examples/%s.json", operation, response.getKey(), operation.id())
                        .isNotEmpty();
            }
        });
    }

    private static void assertRequestHasExample(Operations.Operation operation) {
        JsonNode content = operation.content().path("requestBody").path("content");
        if (content.has("application/json")) {
            assertThat(content.path("application/json").path("examples"))
                    .as("%s: openapi/examples/%s.request.json", operation, operation.id())
                    .isNotEmpty();
        }
    }

    private static void assertProblems(Operations.Operation operation) {
        JsonNode responses = operation.content().path("responses");
        boolean isPublic = operation.content().path("x-roles").isEmpty();
        assertThat(List.of(responses.has("401"), responses.has("403")))
                .as("%s says what happens without a login and without the role, where it asks for them", operation)
                .containsOnly(!isPublic);
        assertThat(operation.content().has("requestBody"))
                .as("%s says what happens with an invalid body, if it takes one", operation)
                .isEqualTo(responses.has("415"));
        assertThat(operation.path().contains("{"))
                .as("%s says what happens where there is nothing, if it can be", operation)
                .isEqualTo(responses.has("404") && !MAY_NAME_A_ROUND.contains(operation.path()));
        responses.properties().forEach(response -> {
            if (response.getKey().compareTo("400") >= 0) {
                assertThat(response.getValue()
                                .path("content")
                                .path("application/problem+json")
                                .path("examples"))
                        .as("%s, %s", operation, response.getKey())
                        .isNotEmpty();
            }
        });
    }
}
