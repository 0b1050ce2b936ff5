package de.turnus.allocation;

/**
 * What a release fixes: SHA-256 over the UTF-8 of each stored document, in lower-case hex.
 *
 * @param problem what was planned, with pins and, after a draw, with the drawn Halbjahre
 * @param plan every participant's place
 * @param protocols the fingerprints of what was drawn in the round
 */
public record ReleaseHashes(String problem, String plan, String certificate, String pruefbericht, String protocols) {}
