package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JSON object of the lottery's documents. Values are objects, {@link List}s, {@link String}s, {@link Long}s,
 * {@link Boolean}s and null. Whoever reads a field gets the type that it must have or a {@link LotteryException}.
 */
final class JsonObject {
    private final SortedMap<String, @Nullable Object> fields = new TreeMap<>();

    JsonObject with(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    SortedMap<String, @Nullable Object> fields() {
        return fields;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Refuses fields that are missing and such as nobody would read. */
    JsonObject requireFields(String... names) {
        Set<String> expected = Set.of(names);
        for (String name : names) {
            if (!fields.containsKey(name)) {
                throw new LotteryException("Das Feld „" + name + "“ fehlt.");
            }
        }
        for (String name : fields.keySet()) {
            if (!expected.contains(name)) {
                throw new LotteryException("Das Feld " + OneLine.quoted(name) + " gehört nicht hierher.");
            }
        }
        return this;
    }

    String text(String name) {
        return typed(name, String.class, "kein Text");
    }

    @Nullable
    String textOrNull(String name) {
        return fields.get(name) == null ? null : text(name);
    }

    long number(String name) {
        return typed(name, Long.class, "keine ganze Zahl");
    }

    /** A number that is counted in, so that nothing overflows. */
    int count(String name) {
        long number = number(name);
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw new LotteryException("Das Feld „" + name + "“ hat mit " + number + " eine zu große Zahl.");
        }
        return (int) number;
    }

    boolean flag(String name) {
        return typed(name, Boolean.class, "weder true noch false");
    }

    JsonObject object(String name) {
        return typed(name, JsonObject.class, "kein Objekt");
    }

    List<JsonObject> objects(String name) {
        return elements(name, JsonObject.class, "enthält anderes als Objekte");
    }

    List<String> texts(String name) {
        return elements(name, String.class, "enthält anderes als Texte");
    }

    private <T> List<T> elements(String name, Class<T> type, String otherwise) {
        List<T> elements = new ArrayList<>();
        for (Object element : typed(name, List.class, "keine Liste")) {
            if (!type.isInstance(element)) {
                throw new LotteryException("Die Liste „" + name + "“ " + otherwise + ".");
            }
            elements.add(type.cast(element));
        }
        return elements;
    }

    private <T> T typed(String name, Class<T> type, String otherwise) {
        Object value = fields.get(name);
        if (!type.isInstance(value)) {
            throw new LotteryException("Das Feld „" + name + "“ ist " + otherwise + ".");
        }
        return type.cast(value);
    }
}
