package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Canonical JSON after RFC 8785 for the values that a {@link JsonObject} knows: no blanks, names sorted by UTF-16 code
 * units (as {@link String#compareTo} does), the shortest escapes, no line feed at the end. Numbers are integers below 2^53
 * in amount, whose canonical form is their decimal one.
 */
final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String write(JsonObject object) {
        JsonWriter writer = new JsonWriter();
        writer.value(object);
        return writer.out.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case JsonObject object -> object(object);
            case List<?> list -> list(list);
            case String text -> text(text);
            case Long number -> out.append(number.longValue());
            case Integer number -> out.append(number.intValue());
            case Boolean flag -> out.append(flag.booleanValue());
            default -> throw new IllegalArgumentException("no value of a document: " + value.getClass());
        }
    }

    private void object(JsonObject object) {
        char before = '{';
        for (Map.Entry<String, @Nullable Object> field : object.fields().entrySet()) {
            out.append(before);
            text(field.getKey());
            out.append(':');
            value(field.getValue());
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private void list(List<?> list) {
        char before = '[';
        for (Object element : list) {
            out.append(before);
            value(element);
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
