package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Where what a protocol says first differs from what was recomputed. */
final class Difference {
    private Difference() {}

    /**
     * @param where German, begins the sentence, as {@code Urne LVR, Entscheidung}; the number is added
     * @throws LotteryException naming the number, the field, and both values
     */
    static void refuse(String where, List<JsonObject> found, List<JsonObject> expected) {
        for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
            refuse(where + " " + (i + 1), found.get(i), expected.get(i));
        }
        if (found.size() != expected.size()) {
            throw new LotteryException(where + ": im Protokoll stehen " + found.size() + ", nachgerechnet sind es "
                    + expected.size() + ".");
        }
    }

    private static void refuse(String where, JsonObject found, JsonObject expected) {
        for (Map.Entry<String, @Nullable Object> field : expected.fields().entrySet()) {
            String name = field.getKey();
            String said = written(name, found.fields().get(name));
            String recomputed = written(name, field.getValue());
            if (!said.equals(recomputed)) {
                throw new LotteryException(where + ": „" + name + "“ ist " + OneLine.spelling(said) + ", nachgerechnet "
                        + recomputed + ".");
            }
        }
    }

    private static String written(String name, @Nullable Object value) {
        String json = JsonWriter.write(new JsonObject().with(name, value));
        return json.substring(json.indexOf(':') + 1, json.length() - 1);
    }
}
