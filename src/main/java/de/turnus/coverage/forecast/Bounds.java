package de.turnus.coverage.forecast;

/** A number of offices, as far as it is known; both are reached by some way of filling the seats. */
public record Bounds(int atLeast, int atMost) {}
