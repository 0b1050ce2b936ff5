/** Tests of the Prüfbericht: every property held, and broken by the smallest change. */
@NullMarked
package de.turnus.allocation.pruefbericht;

import org.jspecify.annotations.NullMarked;
