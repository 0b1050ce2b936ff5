@NullMarked
package de.turnus.allocation.solver;

import org.jspecify.annotations.NullMarked;
