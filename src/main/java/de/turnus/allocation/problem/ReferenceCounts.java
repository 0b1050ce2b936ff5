package de.turnus.allocation.problem;

import java.util.Map;

/**
 * Offices by group in the population that a plan is held against, where that is not the participants themselves: a
 * selection of 18 is to mirror all 186. A kind that is empty falls back to the participants.
 */
public record ReferenceCounts(
        Map<String, Integer> landschaftsverband,
        Map<String, Integer> sizeClass,
        Map<String, Integer> regierungsbezirk,
        Map<String, Integer> kreis) {

    public ReferenceCounts {
        landschaftsverband = Copy.of(landschaftsverband);
        sizeClass = Copy.of(sizeClass);
        regierungsbezirk = Copy.of(regierungsbezirk);
        kreis = Copy.of(kreis);
    }
}
