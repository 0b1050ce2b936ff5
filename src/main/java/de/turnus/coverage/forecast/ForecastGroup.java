package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

/**
 * When a group is complete.
 *
 * @param offices of the group
 * @param withoutDate of these, those with neither a Verfahren nor a place in the plan
 * @param notReached by the end of the Turnus
 * @param completeEarliest the first half-year by whose end all its offices may have been reached; null where none is
 * @param completeLatest the first by whose end all are, however the seats are filled; null where none is
 */
public record ForecastGroup(
        String group,
        int offices,
        int withoutDate,
        Bounds notReached,
        @Nullable HalbjahrId completeEarliest,
        @Nullable HalbjahrId completeLatest) {}
