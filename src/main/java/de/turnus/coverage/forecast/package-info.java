/**
 * How the Turnus will go on at the seats planned, and the fewest seats that close it: plain reckoning in whole numbers, without
 * database and HTTP.
 */
@NullMarked
package de.turnus.coverage.forecast;

import org.jspecify.annotations.NullMarked;
