@NullMarked
package de.turnus.interessenbekundung;

import org.jspecify.annotations.NullMarked;
