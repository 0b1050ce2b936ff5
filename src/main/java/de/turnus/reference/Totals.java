package de.turnus.reference;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What a table counts, for comparison with the figures that its source names.
 *
 * @param offices Jugendämter that the table lists or refers to
 * @param einwohner inhabitants over all rows; null where the table has none
 * @param byLandschaftsverband the offices by Landschaftsverband
 */
public record Totals(int offices, @Nullable Long einwohner, Map<String, Integer> byLandschaftsverband) {}
