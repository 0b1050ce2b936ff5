package de.turnus.audit.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * JSON in which the same content is always the same text: as RFC 8785 has it, for objects of text, truth, null, lists
 * and whole numbers. There are no others, so that nobody has to agree on how a fraction is written.
 */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    /** Without white space, names in the order of their UTF-16 code units. */
    public static String write(Map<String, ? extends @Nullable Object> content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written", e);
        }
    }

    /** @throws IllegalArgumentException where the text is no JSON object */
    public static Map<String, @Nullable Object> read(String text) {
        try {
            Map<String, @Nullable Object> content = MAPPER.readValue(text, new TypeReference<>() {});
            if (content == null) {
                throw new IllegalArgumentException("null");
            }
            return content;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON object", e);
        }
    }
}
