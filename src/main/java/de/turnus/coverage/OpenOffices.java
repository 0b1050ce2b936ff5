package de.turnus.coverage;

import java.util.List;

/**
 * What is still open in the Turnus.
 *
 * @param announcedNotNamed how many of the open offices the source announced without naming them
 */
public record OpenOffices(
        int offices,
        long einwohner,
        int announcedNotNamed,
        List<Open> byLandschaftsverband,
        List<Open> byRegierungsbezirk,
        List<Open> bySizeClass) {}
