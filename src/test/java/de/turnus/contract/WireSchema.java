package de.turnus.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import de.turnus.web.Json;

import java.util.List;

/** A schema of the contract, in which it can name the others. */
final class WireSchema {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonSchema schema;

    private WireSchema(JsonNode contract, JsonNode part) {
        ObjectNode whole = Json.mapper().createObjectNode();
        // where the references between the schemas lead
        whole.set("components", contract.path("components"));
        whole.putArray("allOf").add(part);
        schema = FACTORY.getSchema(whole, STRICT);
    }

    static WireSchema of(JsonNode contract, JsonNode part) {
        return new WireSchema(contract, part);
    }

    static WireSchema named(JsonNode contract, String name) {
        JsonNode reference = Json.mapper().createObjectNode().put("$ref", "#/components/schemas/" + name);
        return new WireSchema(contract, reference);
    }

    /** What is wrong with the content; empty where it is valid. */
    List<String> faultsOf(JsonNode content) {
        return schema.validate(content).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
