@NullMarked
package de.turnus.allocation.problem;

import org.jspecify.annotations.NullMarked;
