package de.turnus.contract;

import com.fasterxml.jackson.databind.JsonNode;
import de.turnus.web.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static io.restassured.RestAssured.when;

/** Every operation of the contract as the running service publishes it. */
final class Operations {
    /** One operation. */
    record Operation(String method, String path, JsonNode content) {
        String id() {
            return content.path("operationId").asText();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private Operations() {}

    static List<Operation> all() {
        List<Operation> operations = new ArrayList<>();
        contract().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Operation(method.getKey().toUpperCase(), path.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }

    static JsonNode contract() {
        try {
            return Json.mapper()
                    .readTree(when().get("/q/openapi?format=json")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
