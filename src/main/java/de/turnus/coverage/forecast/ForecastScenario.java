package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How the Turnus goes on with a certain choice of half-years.
 *
 * @param name German: as a column's heading
 * @param without half-years that are left out; empty for all that are registered
 * @param closes whether every office is reached at the seats reckoned with
 * @param offices that are to be reached
 * @param reached by the end of the Turnus, where every seat is used that can be
 * @param notReached the others
 * @param notReachedAtMaxSeats the same where every half-year ahead has its {@code maxSeats}
 * @param evenSpread over all half-years that are not settled; null where there is none
 * @param evenSpreadAhead over those ahead, after the seats of those that have begun; null where there is none
 * @param closing what closes the Turnus
 * @param halbjahre in the order of time
 * @param withoutVerfahren offices without a Verfahren, by ags, with the half-year of their place where they have one
 */
public record ForecastScenario(
        String name,
        List<HalbjahrId> without,
        boolean closes,
        int offices,
        int reached,
        int notReached,
        int notReachedAtMaxSeats,
        @Nullable EvenSpread evenSpread,
        @Nullable EvenSpread evenSpreadAhead,
        Closing closing,
        ForecastGroup total,
        List<ForecastGroup> byLandschaftsverband,
        List<ForecastGroup> byRegierungsbezirk,
        List<ForecastHalbjahr> halbjahre,
        List<ForecastOffice> withoutVerfahren) {}
