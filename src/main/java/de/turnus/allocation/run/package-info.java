/** Searches for plans that run in the background, outlive a restart and show how far they are. */
@NullMarked
package de.turnus.allocation.run;

import org.jspecify.annotations.NullMarked;
