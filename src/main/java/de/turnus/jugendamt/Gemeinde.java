package de.turnus.jugendamt;

/**
 * A municipality without a Jugendamt of its own.
 *
 * @param ags 8 digits
 * @param jugendamt the {@code ags} of the office that serves it
 * @param einwohner inhabitants
 * @param lat degrees north (WGS 84)
 * @param lon degrees east (WGS 84)
 */
public record Gemeinde(
        String ags, String name, String jugendamt, String kreis, int einwohner, double lat, double lon) {}
