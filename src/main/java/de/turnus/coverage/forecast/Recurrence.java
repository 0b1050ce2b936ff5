package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

/**
 * How far apart two successive Verfahren of an office may lie, in half-years from start to start.
 *
 * @param minInterval 0 or more
 * @param maxInterval minInterval or more
 */
public record Recurrence(int minInterval, int maxInterval) {
    /**
     * Whether an office may have its next Verfahren in a half-year.
     *
     * @param last of its Verfahren before; null where none is known, which admits every half-year
     */
    boolean admits(@Nullable HalbjahrId last, HalbjahrId next) {
        if (last == null) {
            return true;
        }
        int interval = last.until(next);
        return minInterval <= interval && interval <= maxInterval;
    }
}
