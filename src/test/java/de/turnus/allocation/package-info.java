@NullMarked
package de.turnus.allocation;

import org.jspecify.annotations.NullMarked;
