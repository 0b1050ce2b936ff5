/** Registration windows, and the binding registrations of the Jugendämter in them. */
@NullMarked
package de.turnus.interessenbekundung;

import org.jspecify.annotations.NullMarked;
