package de.turnus.allocation.pruefbericht;

import de.turnus.allocation.problem.Level;

import java.util.Map;

/** Weighted costs by measure and by level; all 0 at first. */
final class Costs {
    private final long[] weights = new long[Measure.values().length];
    private final long[] byMeasure = new long[weights.length];
    private final long[] byLevel = new long[Level.values().length];

    /** @param weights by measure, where they are not the usual ones */
    Costs(Map<String, Integer> weights) {
        for (Measure measure : Measure.values()) {
            this.weights[measure.ordinal()] = weights.getOrDefault(measure.id, measure.usualWeight);
        }
    }

    void add(Measure measure, long cost) {
        long weighted = weights[measure.ordinal()] * cost;
        byMeasure[measure.ordinal()] += weighted;
        byLevel[measure.level.ordinal()] += weighted;
    }

    long weight(Measure measure) {
        return weights[measure.ordinal()];
    }

    long of(Measure measure) {
        return byMeasure[measure.ordinal()];
    }

    long of(Level level) {
        return byLevel[level.ordinal()];
    }

    /** The costs of all levels as they are now, hard first. */
    long[] levels() {
        return byLevel.clone();
    }
}
