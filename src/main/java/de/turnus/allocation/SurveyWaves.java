package de.turnus.allocation;

import de.turnus.halbjahr.HalbjahrId;

import java.time.LocalDate;

/**
 * When the accompanying research asks an office: before its Verfahren, after it, and about a year after it. The days are
 * those on which a wave begins; each is the first day of a month.
 *
 * @param t0 a month before the Halbjahr begins
 * @param t1 the day after its last
 * @param t2 a year after t1
 */
public record SurveyWaves(LocalDate t0, LocalDate t1, LocalDate t2) {
    static SurveyWaves of(HalbjahrId halbjahr) {
        LocalDate after = halbjahr.lastDay().plusDays(1);
        return new SurveyWaves(halbjahr.firstDay().minusMonths(1), after, after.plusYears(1));
    }
}
