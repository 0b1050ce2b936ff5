package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was drawn from one urn.
 *
 * @param decisions in the order taken
 * @param result Halbjahr by key of the office, null for waiting
 */
record UrnDraw(String id, List<Decision> decisions, SortedMap<String, @Nullable String> result) {
    UrnDraw {
        decisions = List.copyOf(decisions);
        result = Collections.unmodifiableSortedMap(new TreeMap<>(result));
    }

    static UrnDraw read(JsonObject json) {
        json.requireFields("decisions", "id", "result");
        SortedMap<String, @Nullable String> result = new TreeMap<>();
        for (JsonObject row : json.objects("result")) {
            row.requireFields("ags", "halbjahr");
            if (!result.isEmpty() && result.lastKey().compareTo(row.text("ags")) >= 0) {
                throw new LotteryException("Das Ergebnis nennt " + OneLine.quoted(row.text("ags"))
                        + " zweimal oder nicht in der Reihenfolge der Schlüssel.");
            }
            result.put(row.text("ags"), row.textOrNull("halbjahr"));
        }
        return new UrnDraw(
                json.text("id"),
                json.objects("decisions").stream().map(Decision::read).toList(),
                result);
    }

    JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("decisions", decisions.stream().map(Decision::json).toList())
                .with("result", rows());
    }

    List<JsonObject> rows() {
        return result.entrySet().stream().map(UrnDraw::row).toList();
    }

    private static JsonObject row(Map.Entry<String, @Nullable String> entry) {
        return new JsonObject().with("ags", entry.getKey()).with("halbjahr", entry.getValue());
    }
}
