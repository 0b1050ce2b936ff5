package de.turnus.coverage;

import de.turnus.halbjahr.Turnus;
import de.turnus.web.Tabular;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a Turnus has come.
 *
 * @param referenceDay the offices are those that exist on this day: today, or the end of the Turnus nearest to it
 * @param plan the round whose places are counted; null where there is none
 * @param seats the number of Verfahren aimed at in all half-years
 */
public record Coverage(
        Turnus turnus,
        LocalDate referenceDay,
        @Nullable CountedPlan plan,
        int seats,
        Grouped counts,
        OpenOffices open,
        List<HalbjahrCoverage> halbjahre)
        implements Tabular {
    @Override
    public String fileName() {
        return "coverage-" + turnus.firstYear() + "-" + turnus.lastYear();
    }

    @Override
    public List<String> header() {
        return CoverageRows.HEADER;
    }

    @Override
    public List<? extends List<? extends @Nullable Object>> rows() {
        return CoverageRows.of(this);
    }
}
