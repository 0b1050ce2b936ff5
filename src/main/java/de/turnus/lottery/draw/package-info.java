/**
 * The core of the Zufallsverfahren: from a published commitment and an outcome that nobody could know beforehand to a
 * protocol that anyone can recompute.
 *
 * <p>Imports {@code java.*} alone, so that a stranger can read all of it. Every format and every step is written down in
 * {@code docs/lottery.md}, from which a second program can be written without this one.
 */
@NullMarked
package de.turnus.lottery.draw;

import org.jspecify.annotations.NullMarked;
