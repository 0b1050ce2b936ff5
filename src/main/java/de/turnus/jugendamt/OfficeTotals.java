package de.turnus.jugendamt;

import de.turnus.reference.Totals;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Counts offices by Landschaftsverband. */
final class OfficeTotals {
    private OfficeTotals() {}

    static Totals of(Collection<Jugendamt> offices, @Nullable Long einwohner) {
        Map<String, Integer> byLandschaftsverband = new TreeMap<>();
        offices.forEach(
                office -> byLandschaftsverband.merge(office.landschaftsverband().name(), 1, Integer::sum));
        return new Totals(offices.size(), einwohner, byLandschaftsverband);
    }
}
