package de.turnus.allocation.problem;

import com.fasterxml.jackson.databind.JsonNode;
import de.turnus.web.Json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sample problems under {@code problems/}, by name; {@code problems/OPTIMA.md} has their proven optima. */
public final class SampleProblems {
    private SampleProblems() {}

    public static PortableProblem read(String name) {
        try (InputStream file = open(name)) {
            return Json.mapper().readValue(file, PortableProblem.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The choice that was made by hand for the pilot phase in 2023, as far as the Landtag answer names it. */
    static List<Allocation> humanPlanOfPilot2023() {
        try (InputStream file = open("pilot-2023-human-plan")) {
            List<Allocation> plan = new ArrayList<>();
            for (JsonNode node : Json.mapper().readTree(file).get("allocations")) {
                plan.add(Json.mapper().treeToValue(node, Allocation.class));
            }
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(SampleProblems.class.getResourceAsStream("/problems/" + name + ".json"), name);
    }
}
