package de.turnus.jugendamt;

/**
 * A point on the earth (WGS 84).
 *
 * @param lat degrees north
 * @param lon degrees east
 */
public record Location(double lat, double lon) {
    /** The mean radius of the earth (IUGG) in kilometres. */
    private static final double RADIUS_KM = 6371.0088;

    /**
     * Great-circle distance by the haversine formula in kilometres, rounded half up. Computed by {@link StrictMath}, so
     * that every machine rounds to the same kilometre.
     */
    public int distanceKm(Location other) {
        double phi = StrictMath.toRadians(lat);
        double otherPhi = StrictMath.toRadians(other.lat);
        double sinLat = StrictMath.sin((otherPhi - phi) / 2);
        double sinLon = StrictMath.sin(StrictMath.toRadians(other.lon - lon) / 2);
        double haversine = sinLat * sinLat + StrictMath.cos(phi) * StrictMath.cos(otherPhi) * sinLon * sinLon;
        return (int) StrictMath.round(2 * RADIUS_KM * StrictMath.asin(StrictMath.sqrt(Math.min(1, haversine))));
    }
}
