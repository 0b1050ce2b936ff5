/** "What if": the same problem with fewer Halbjahre or other weights, and two plans side by side. */
@NullMarked
package de.turnus.allocation.variant;

import org.jspecify.annotations.NullMarked;
