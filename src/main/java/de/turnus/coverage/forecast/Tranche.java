package de.turnus.coverage.forecast;

/**
 * Seats of a half-year that cost the same.
 *
 * @param price of each; a half-year's tranches come with rising prices
 */
record Tranche(int seats, long price) {}
