/** How far the Turnus has come, by half-year and by region, for the ministry and the project leads. */
@NullMarked
package de.turnus.coverage;

import org.jspecify.annotations.NullMarked;
