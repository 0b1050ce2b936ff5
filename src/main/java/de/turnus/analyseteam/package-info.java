/** The Analyseteams that accompany the Verfahren: three persons, a base, seats and conflicts of interest. */
@NullMarked
package de.turnus.analyseteam;

import org.jspecify.annotations.NullMarked;
