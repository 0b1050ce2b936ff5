@NullMarked
package de.turnus.allocation.run;

import org.jspecify.annotations.NullMarked;
