package de.turnus.coverage.forecast;

import de.turnus.halbjahr.HalbjahrId;

import java.util.List;

/**
 * Why fewer seats are not enough: these offices can come in these half-years alone, and there are fewer seats than offices. A
 * seat more reaches one office more at most, so at least {@code missing} are needed to reach all of them.
 *
 * @param halbjahre ahead of the forecast's day, in which seats are missing
 * @param seats left in them
 * @param offices for whom these seats are: withoutDate less seatsBegun
 * @param withoutDate offices without a date that can come only in these half-years or in those that have begun
 * @param seatsBegun seats left in half-years that have begun or were announced, all of them taken by these offices
 * @param missing offices less seats
 * @param ags the offices without a date; empty where these are all that have none
 */
public record SeatCut(
        List<HalbjahrId> halbjahre,
        int seats,
        int offices,
        int withoutDate,
        int seatsBegun,
        int missing,
        List<String> ags) {}
