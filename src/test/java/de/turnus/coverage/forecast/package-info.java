@NullMarked
package de.turnus.coverage.forecast;

import org.jspecify.annotations.NullMarked;
