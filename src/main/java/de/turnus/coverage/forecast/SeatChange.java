package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;

/**
 * More seats in one half-year.
 *
 * @param seats before, as reckoned with
 * @param needed offices that come in it after the change
 * @param additionalSeats needed beyond seats
 * @param additionalTeamSeats needed beyond what the Analyseteams can accompany; 0 where no team has seats there
 * @param aboveMaxSeats needed beyond the registered {@code maxSeats}
 * @param aboveMostSoFar needed beyond the most Verfahren that one half-year has had
 */
public record SeatChange(
        HalbjahrId halbjahr,
        int seats,
        int needed,
        int additionalSeats,
        int additionalTeamSeats,
        int aboveMaxSeats,
        int aboveMostSoFar) {}
