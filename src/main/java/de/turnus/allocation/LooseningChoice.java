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
 * @param loosening the same for the replan
 */
@Schema(
        description = "\"NONE\", \"ALL\", or a list of the keys (ags) whose released place may change",
        oneOf = {LooseningChoice.Word.class, String[].class})
public record LooseningChoice(Loosening loosening) {
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
            return new LooseningChoice(Loosening.NOBODY);
        }
        if (json.isTextual() && json.textValue().equals(Word.ALL.name())) {
            return new LooseningChoice(Loosening.EVERYBODY);
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
        return new LooseningChoice(new Loosening(false, offices));
    }

    @JsonValue
    Object json() {
        if (loosening.all()) {
            return Word.ALL.name();
        }
        return loosening.offices().isEmpty() ? Word.NONE.name() : loosening.offices();
    }
}
