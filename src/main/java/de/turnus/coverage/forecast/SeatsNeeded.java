package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;

/**
 * What an even spread asks of one half-year.
 *
 * @param seats reckoned with
 * @param missing needed beyond seats
 * @param aboveMostSoFar needed beyond the most Verfahren that one half-year has had
 */
public record SeatsNeeded(HalbjahrId halbjahr, int seats, int needed, int missing, int aboveMostSoFar) {}
