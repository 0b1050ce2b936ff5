/** The Jugendämter, the Gemeinden that they serve, and the Verfahren that they have been through. */
@NullMarked
package de.turnus.jugendamt;

import org.jspecify.annotations.NullMarked;
