package de.turnus.coverage.forecast;

import de.turnus.jugendamt.Regierungsbezirk;

import java.util.BitSet;
import java.util.List;

/**
 * Offices without a date that no reckoning tells apart.
 *
 * @param admissible positions of the half-years that their recurrence admits
 * @param ags of each
 */
record Cell(Regierungsbezirk regierungsbezirk, BitSet admissible, List<String> ags) {
    int size() {
        return ags.size();
    }
}
