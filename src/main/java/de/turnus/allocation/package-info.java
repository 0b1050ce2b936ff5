/** The allocation round: what it snapshots, what is pinned in it, its search and its plan. */
@NullMarked
package de.turnus.allocation;

import org.jspecify.annotations.NullMarked;
