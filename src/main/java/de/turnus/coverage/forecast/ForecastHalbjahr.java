package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is known of one half-year, and how far the Turnus has come by its end.
 *
 * @param seats reckoned with
 * @param maxSeats the most registered
 * @param teamSeats how many Verfahren the Analyseteams can accompany; null where no team has seats there
 * @param verfahren recorded and not cancelled
 * @param unnamed announced and not recorded
 * @param places in the plan that is counted
 * @param left seats that offices without a date can take; what the Analyseteams cannot accompany is not among them
 * @param total of all offices, by the end of the half-year
 * @param byLandschaftsverband the same by group
 * @param byRegierungsbezirk the same by group
 */
public record ForecastHalbjahr(
        HalbjahrId halbjahr,
        HalbjahrPhase phase,
        int seats,
        int maxSeats,
        @Nullable Integer teamSeats,
        int verfahren,
        int unnamed,
        int places,
        int left,
        GroupReach total,
        List<GroupReach> byLandschaftsverband,
        List<GroupReach> byRegierungsbezirk) {}
