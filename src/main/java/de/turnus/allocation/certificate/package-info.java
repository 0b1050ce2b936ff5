/**
 * The proof: how good a plan could be at best, found by an exact solver (OR-Tools CP-SAT).
 *
 * <p>Takes a portable problem and a plan, and gives a plan that is at least as good and a certificate of what is proven
 * about it. Knows the problem alone, neither the search nor a database.
 */
@NullMarked
package de.turnus.allocation.certificate;

import org.jspecify.annotations.NullMarked;
