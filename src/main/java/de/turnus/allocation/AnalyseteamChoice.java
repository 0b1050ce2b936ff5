package de.turnus.allocation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The teams of a round: {@code "ALL"}, or a list of ids.
 *
 * @param ids null for all
 */
@Schema(
        description = "\"ALL\", or a list of ids of Analyseteams",
        oneOf = {AnalyseteamChoice.All.class, String[].class})
public record AnalyseteamChoice(@Nullable List<String> ids) {
    /** The one word that stands for every team. */
    @Schema(type = SchemaType.STRING, enumeration = "ALL")
    enum All {
        ALL
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AnalyseteamChoice of(JsonNode json) {
        if (json.isTextual() && json.textValue().equals(All.ALL.name())) {
            return new AnalyseteamChoice(null);
        }
        if (!json.isArray()) {
            throw new IllegalArgumentException("neither \"ALL\" nor a list");
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode id : json) {
            if (!id.isTextual()) {
                throw new IllegalArgumentException("not a list of texts");
            }
            ids.add(id.textValue());
        }
        return new AnalyseteamChoice(List.copyOf(ids));
    }

    @JsonValue
    Object json() {
        return ids == null ? All.ALL.name() : ids;
    }

    boolean includes(String team) {
        return ids == null || ids.contains(team);
    }
}
