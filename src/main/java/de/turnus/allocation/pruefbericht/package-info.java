/**
 * Checks a plan against what is publicly promised of every plan, see {@code docs/pruefbericht.md}.
 *
 * <p>Shares no code with the search, the proof or the scorecard: it reads their records, calls none of their methods, and
 * has the objective written down once more.
 */
@NullMarked
package de.turnus.allocation.pruefbericht;

import org.jspecify.annotations.NullMarked;
