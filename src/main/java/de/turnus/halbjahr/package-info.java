/** The half-years, their order, their Turnus and how many seats each has. */
@NullMarked
package de.turnus.halbjahr;

import org.jspecify.annotations.NullMarked;
