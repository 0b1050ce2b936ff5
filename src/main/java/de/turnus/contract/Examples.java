package de.turnus.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.web.Json;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The examples in the contract: {@code openapi/examples/<operationId>.json} for the body of a success,
 * {@code <operationId>.request.json} for the body of the request.
 */
final class Examples {
    private Examples() {}

    static void addTo(Operation operation) {
        Object answer = read(operation.getOperationId());
        if (answer != null) {
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2") && response.getContent() != null) {
                    add(response.getContent(), answer);
                }
            });
        }
        Object request = read(operation.getOperationId() + ".request");
        if (request != null && operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), request);
        }
    }

    private static void add(Content content, Object example) {
        MediaType json = content.getMediaType("application/json");
        if (json != null) {
            json.setExamples(Map.of("example", OASFactory.createExample().value(example)));
        }
    }

    private static @Nullable Object read(String name) {
        try (InputStream file = Examples.class.getResourceAsStream("/openapi/examples/" + name + ".json")) {
            return file == null ? null : Json.mapper().readValue(file, new TypeReference<Object>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("openapi/examples/" + name + ".json", e);
        }
    }
}
