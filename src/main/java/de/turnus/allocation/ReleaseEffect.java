package de.turnus.allocation;

import de.turnus.allocation.problem.Allocation;
import de.turnus.halbjahr.HalbjahrId;

import java.util.List;
import java.util.Map;

/**
 * What the release of a plan changes. A released place is promised once: who keeps it in a REPLAN keeps the Zusage as well.
 *
 * @param promised places that nobody has been promised before
 * @param kept places that are promised already
 * @param cancelled Verfahren that do not take place
 * @param before Halbjahr that each office of the plan was promised earlier; without those that were promised none
 */
record ReleaseEffect(
        List<Allocation> promised,
        List<Allocation> kept,
        List<Cancellation> cancelled,
        Map<String, HalbjahrId> before) {
    /**
     * A Verfahren that does not take place.
     *
     * @param withdrawn the office gave it back; otherwise it has another Halbjahr, or none
     * @param reason German
     */
    record Cancellation(String ags, HalbjahrId halbjahr, boolean withdrawn, String reason) {}

    ReleaseEffect {
        promised = List.copyOf(promised);
        kept = List.copyOf(kept);
        cancelled = List.copyOf(cancelled);
        before = Map.copyOf(before);
    }

    int placed() {
        return promised.size() + kept.size();
    }
}
