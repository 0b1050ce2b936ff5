package de.turnus.allocation.problem;

/**
 * A Halbjahr on offer and its seats.
 *
 * @param id {@code 2026-H1}; the order of the problem's list is the order in time
 * @param minSeats fewest placements, 0 or more; also counts when the Halbjahr stays empty
 * @param targetSeats the number aimed at, from minSeats to maxSeats
 * @param maxSeats most placements
 */
public record Halbjahr(String id, int minSeats, int targetSeats, int maxSeats) {}
