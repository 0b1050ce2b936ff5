/** From a problem to a plan and its certificate: the search finds fast, the exact engine proves and closes the rest. */
@NullMarked
package de.turnus.allocation.planning;

import org.jspecify.annotations.NullMarked;
