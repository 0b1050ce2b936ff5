package de.turnus.allocation.problem;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.turnus.web.Json;

import java.util.Comparator;
import java.util.List;

/** Applies changes to the JSON of a problem as a client would: by their pointers alone. */
final class JsonPatch {
    private JsonPatch() {}

    static PortableProblem apply(PortableProblem problem, List<Change> changes) {
        JsonNode tree = Json.mapper().valueToTree(problem);
        changes.stream()
                .sorted(Comparator.comparingInt(JsonPatch::position).reversed())
                .forEach(change -> apply(tree, change));
        return Json.mapper().convertValue(tree, PortableProblem.class);
    }

    private static int position(Change change) {
        return Math.max(0, JsonPointer.compile(change.path()).last().getMatchingIndex());
    }

    private static void apply(JsonNode tree, Change change) {
        JsonPointer pointer = JsonPointer.compile(change.path());
        JsonNode parent = tree.requiredAt(pointer.head());
        if (!change.op().equals("add")) {
            tree.requiredAt(pointer);
        }
        switch (change.op()) {
            case "remove" -> ((ArrayNode) parent).remove(pointer.last().getMatchingIndex());
            case "add", "replace" -> ((ObjectNode) parent).put(pointer.last().getMatchingProperty(), change.value());
            default -> throw new AssertionError(change.op());
        }
    }
}
