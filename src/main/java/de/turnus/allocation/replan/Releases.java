package de.turnus.allocation.replan;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The places that a plan gave and that its offices hold: by ags, in the order of the plan. */
final class Releases {
    /** A place in a plan. */
    record Place(String halbjahr, String analyseteam) {}

    private final Map<String, Place> places = new LinkedHashMap<>();

    Releases(PortableProblem released) {
        for (Allocation allocation : Objects.requireNonNullElse(released.allocations(), List.<Allocation>of())) {
            if (allocation.halbjahr() != null && allocation.analyseteam() != null) {
                places.put(allocation.ags(), new Place(allocation.halbjahr(), allocation.analyseteam()));
            }
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    boolean has(String ags) {
        return places.containsKey(ags);
    }

    @Nullable
    Place of(String ags) {
        return places.get(ags);
    }

    Map<String, Place> all() {
        return places;
    }
}
