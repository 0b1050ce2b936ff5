/** The lots as they are kept and published: commitments, draws, protocols, and every attempt that was refused. */
@NullMarked
package de.turnus.lottery;

import org.jspecify.annotations.NullMarked;
