/** Holds ways to plan against each other, from first come first served to the proof: {@code ./turnus bench}. */
@NullMarked
package de.turnus.bench;

import org.jspecify.annotations.NullMarked;
