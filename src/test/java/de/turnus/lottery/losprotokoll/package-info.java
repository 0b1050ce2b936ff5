/** The printed Losprotokoll against the protocol it tells of. */
@NullMarked
package de.turnus.lottery.losprotokoll;

import org.jspecify.annotations.NullMarked;
