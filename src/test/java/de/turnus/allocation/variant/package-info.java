@NullMarked
package de.turnus.allocation.variant;

import org.jspecify.annotations.NullMarked;
