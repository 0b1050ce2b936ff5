@NullMarked
package de.turnus.halbjahr;

import org.jspecify.annotations.NullMarked;
