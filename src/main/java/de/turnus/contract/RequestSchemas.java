package de.turnus.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which of the named schemas are sent to the service, as a whole body or within one. */
final class RequestSchemas {
    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> named;
    private final Set<String> names = new LinkedHashSet<>();

    private RequestSchemas(Map<String, Schema> named) {
        this.named = named;
    }

    static Set<String> namesIn(OpenAPI api) {
        RequestSchemas requests = new RequestSchemas(api.getComponents().getSchemas());
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(body -> requests.add(body.getSchema()));
        return requests.names;
    }

    private void add(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(PREFIX.length());
            if (names.add(name)) {
                add(named.get(name));
            }
        }
        add(schema.getItems());
        add(schema.getAdditionalPropertiesSchema());
        addAll(schema.getProperties() == null ? null : schema.getProperties().values());
        addAll(schema.getOneOf());
        addAll(schema.getAnyOf());
        addAll(schema.getAllOf());
    }

    private void addAll(@Nullable Collection<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(this::add);
        }
    }
}
