package de.turnus.lottery.draw;

import org.jspecify.annotations.Nullable;

/**
 * One of the outcomes that an office of an urn can draw.
 *
 * @param name in the names of nodes: the Halbjahr, or {@code -} for waiting
 * @param halbjahr null for waiting
 * @param places how many offices of the urn draw it
 */
record Column(String name, @Nullable String halbjahr, int places) {}
