/**
 * Why an office is where a plan has it: what every other Halbjahr would cost, what decides, and what would have to change.
 *
 * <p>Plain Java over the problem; the exact engine is asked only where a proof is wanted. The cost of every plan that is
 * looked at is kept by an own evaluator, which a test holds against the scorecard.
 */
@NullMarked
package de.turnus.allocation.explanation;

import org.jspecify.annotations.NullMarked;
