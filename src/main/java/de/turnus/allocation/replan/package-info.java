/** After the release: the problem of a round that mends a plan, and who moved in it. */
@NullMarked
package de.turnus.allocation.replan;

import org.jspecify.annotations.NullMarked;
