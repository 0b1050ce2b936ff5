package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import de.turnus.jugendamt.Landschaftsverband;
import de.turnus.jugendamt.Regierungsbezirk;
import org.jspecify.annotations.Nullable;

/**
 * An office and what is known of when it comes.
 *
 * @param halbjahr of its Verfahren or its place; null where {@code basis} is {@code OPEN}
 * @param last half-year of its last Verfahren, or its last place, before the Turnus; null where none is known
 */
public record ForecastOffice(
        String ags,
        String name,
        Landschaftsverband landschaftsverband,
        Regierungsbezirk regierungsbezirk,
        DateBasis basis,
        @Nullable HalbjahrId halbjahr,
        @Nullable HalbjahrId last) {
    ForecastOffice open() {
        return new ForecastOffice(ags, name, landschaftsverband, regierungsbezirk, DateBasis.OPEN, null, last);
    }
}
