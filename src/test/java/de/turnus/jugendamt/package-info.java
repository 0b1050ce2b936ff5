@NullMarked
package de.turnus.jugendamt;

import org.jspecify.annotations.NullMarked;
