/**
 * The allocation problem in plain records: what is asked, what a plan costs, whether it can be satisfied at all.
 *
 * <p>Imports {@code java.*} alone. The objective itself is written down in {@code docs/objective.md}; nothing here
 * knows a database, a solver or HTTP.
 */
@NullMarked
package de.turnus.allocation.problem;

import org.jspecify.annotations.NullMarked;
