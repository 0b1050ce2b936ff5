package de.turnus.jugendamt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * An office with its Verfahren, in the order of time, and the municipalities that it serves beside the town that it
 * belongs to. The other fields are those of {@link Jugendamt}.
 */
record JugendamtDetail(
        String ags,
        String name,
        Typ typ,
        Landschaftsverband landschaftsverband,
        Regierungsbezirk regierungsbezirk,
        String kreis,
        int einwohner,
        SizeClass sizeClass,
        double lat,
        double lon,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String successor,
        List<Verfahren> verfahren,
        List<Gemeinde> gemeinden) {
    static JugendamtDetail of(Jugendamt office, List<Verfahren> verfahren, List<Gemeinde> gemeinden) {
        return new JugendamtDetail(
                office.ags(),
                office.name(),
                office.typ(),
                office.landschaftsverband(),
                office.regierungsbezirk(),
                office.kreis(),
                office.einwohner(),
                office.sizeClass(),
                office.lat(),
                office.lon(),
                office.validFrom(),
                office.validUntil(),
                office.successor(),
                verfahren,
                gemeinden);
    }
}
