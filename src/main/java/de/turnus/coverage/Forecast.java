package de.turnus.coverage;

import de.turnus.coverage.forecast.ForecastScenario;
import de.turnus.coverage.forecast.LoadSoFar;
import de.turnus.halbjahr.Turnus;
import de.turnus.web.Tabular;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * How a Turnus will go on at the seats planned.
 *
 * @param asOf the day from which it looks ahead
 * @param referenceDay the offices are those that exist on this day: today, or the end of the Turnus nearest to it
 * @param seats which registered number is reckoned with in half-years ahead
 * @param plan the round whose places are counted; null where there is none
 * @param loadSoFar what half-years have had that are over
 * @param assumptions German: what is taken for granted, with the numbers
 * @param scenarios with all half-years first, then without those that were asked for
 */
public record Forecast(
        Turnus turnus,
        LocalDate asOf,
        LocalDate referenceDay,
        SeatsAssumed seats,
        @Nullable CountedPlan plan,
        LoadSoFar loadSoFar,
        List<String> assumptions,
        List<ForecastScenario> scenarios)
        implements Tabular {
    @Override
    public String fileName() {
        return "coverage-forecast-" + turnus.firstYear() + "-" + turnus.lastYear();
    }

    @Override
    public List<String> header() {
        return ForecastRows.HEADER;
    }

    @Override
    public List<? extends List<? extends @Nullable Object>> rows() {
        return ForecastRows.of(this);
    }
}
