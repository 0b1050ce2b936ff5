package de.turnus.allocation.problem;

/**
 * One thing that is wrong with an input.
 *
 * @param pointer JSON pointer to the value (RFC 6901), as {@code /participants/3/wishes/0}
 * @param detail German sentence that names the value and the remedy
 */
public record Fault(String pointer, String detail) {}
