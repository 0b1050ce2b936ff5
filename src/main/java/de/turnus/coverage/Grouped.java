package de.turnus.coverage;

import java.util.List;

/** The same counts for all offices and for the groups of each kind; the groups of a kind add up to the total. */
public record Grouped(
        Counts total,
        List<GroupCounts> byLandschaftsverband,
        List<GroupCounts> byRegierungsbezirk,
        List<GroupCounts> bySizeClass) {}
