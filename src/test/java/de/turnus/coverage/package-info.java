@NullMarked
package de.turnus.coverage;

import org.jspecify.annotations.NullMarked;
