package de.turnus.reference;

/**
 * A row and where it stands.
 *
 * @param line line of the file, counted from 1 with the header as the first
 */
public record NumberedRow<R>(long line, R value) {}
