package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

/**
 * What a half-year offers.
 *
 * @param seats reckoned with: those planned, or as many as were announced or recorded where they are a fact
 * @param maxSeats the most that are registered for it, seats or more
 * @param teamSeats how many Verfahren the Analyseteams can accompany; null where no team has seats there
 * @param verfahren recorded and not cancelled, also those of offices that have ended
 * @param unnamed announced and not recorded
 */
public record HalbjahrSupply(
        HalbjahrId id,
        HalbjahrPhase phase,
        int seats,
        int maxSeats,
        @Nullable Integer teamSeats,
        int verfahren,
        int unnamed) {
    /** The same with {@code maxSeats} where it is ahead. */
    HalbjahrSupply atMaxSeats() {
        return phase == HalbjahrPhase.AHEAD
                ? new HalbjahrSupply(id, phase, maxSeats, maxSeats, teamSeats, verfahren, unnamed)
                : this;
    }
}
