package de.turnus.jugendamt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One of the offices.
 *
 * @param ags 8 digits for a town, 5 for a Kreis
 * @param kreis the Kreis in which it lies; the town itself where it is kreisfrei
 * @param einwohner inhabitants that it serves
 * @param lat degrees north (WGS 84)
 * @param lon degrees east (WGS 84)
 * @param validFrom first day; null: since before the first Turnus
 * @param validUntil last day; null: still exists
 * @param successor {@code ags} of the office that took over when this one ended; null: still exists, or nobody did
 */
public record Jugendamt(
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
        @Nullable String successor) {

    /** An office that nobody succeeds. */
    public Jugendamt(
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
            @Nullable LocalDate validUntil) {
        this(
                ags,
                name,
                typ,
                landschaftsverband,
                regierungsbezirk,
                kreis,
                einwohner,
                sizeClass,
                lat,
                lon,
                validFrom,
                validUntil,
                null);
    }

    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    public Location location() {
        return new Location(lat, lon);
    }
}
