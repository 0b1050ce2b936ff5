package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;

import java.util.List;

/**
 * How many Verfahren half-years have had that are over; what was announced counts where it is more than what is recorded.
 *
 * @param least of one half-year; 0 where none is over
 * @param most of one half-year; 0 where none is over
 */
public record LoadSoFar(int least, int most, List<Load> halbjahre) {
    /** One half-year that is over. */
    public record Load(HalbjahrId halbjahr, int verfahren) {}

    /** Sums up half-years. */
    public static LoadSoFar of(List<Load> halbjahre) {
        return new LoadSoFar(
                halbjahre.stream().mapToInt(Load::verfahren).min().orElse(0),
                halbjahre.stream().mapToInt(Load::verfahren).max().orElse(0),
                halbjahre);
    }
}
