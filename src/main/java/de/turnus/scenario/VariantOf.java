package de.turnus.scenario;

import java.util.UUID;

/**
 * What a scenario is a variant of.
 *
 * @param id of that scenario or round
 */
public record VariantOf(Kind kind, UUID id) {
    /** Where it is found: under {@code /scenarios} or under {@code /allocation-rounds}. */
    public enum Kind {
        SCENARIO,
        ROUND
    }
}
