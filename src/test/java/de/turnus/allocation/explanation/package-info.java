@NullMarked
package de.turnus.allocation.explanation;

import org.jspecify.annotations.NullMarked;
