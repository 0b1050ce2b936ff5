/**
 * The search for a good plan: planning classes, constraints and moves for Timefold's core, and the runs over them.
 *
 * <p>Takes a portable problem and gives allocations; the objective is the one of {@code docs/objective.md}, and every
 * result is held against the plain {@link de.turnus.allocation.problem.Scorecard}.
 */
@NullMarked
package de.turnus.allocation.solver;

import org.jspecify.annotations.NullMarked;
