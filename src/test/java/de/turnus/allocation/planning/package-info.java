@NullMarked
package de.turnus.allocation.planning;

import org.jspecify.annotations.NullMarked;
