@NullMarked
package de.turnus;

import org.jspecify.annotations.NullMarked;
