@NullMarked
package de.turnus.reference;

import org.jspecify.annotations.NullMarked;
