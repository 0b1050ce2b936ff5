package de.turnus.allocation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import de.turnus.allocation.replan.Loosening;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose released place may change: {@code "NONE"}, {@code "ALL"}, or a list of keys.
 *
 * @param all everybody's
 * @param offices those of these; empty for nobody's
 */
@Schema(
        description = "\"NONE\", \"ALL\", or a list of the keys (ags) whose released place may change",
        oneOf = {LooseningChoice.Word.class, String[].class})
public record LooseningChoice(boolean all, List<String> offices) {
    /** Where no office is named. */
    @Schema(
            name = "Loosening",
            type = SchemaType.STRING,
            enumeration = {"NONE", "ALL"})
    enum Word {
        NONE,
        ALL
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LooseningChoice of(JsonNode json) {
        if (json.isTextual() && json.textValue().equals(Word.NONE.name())) {
            return new LooseningChoice(false, List.of());
        }
        if (json.isTextual() && json.textValue().equals(Word.ALL.name())) {
            return new LooseningChoice(true, List.of());
        }
        if (!json.isArray()) {
            throw new IllegalArgumentException("neither \"NONE\" nor \"ALL\" nor a list");
        }
        List<String> offices = new ArrayList<>();
        for (JsonNode ags : json) {
            if (!ags.isTextual()) {
                throw new IllegalArgumentException("not a list of texts");
            }
            offices.add(ags.textValue());
        }
        return new LooseningChoice(false, List.copyOf(offices));
    }

    Loosening loosening() {
        return new Loosening(all, offices);
    }

    @JsonValue
    Object json() {
        if (all) {
            return Word.ALL.name();
        }
        return offices.isEmpty() ? Word.NONE.name() : offices;
    }
}
