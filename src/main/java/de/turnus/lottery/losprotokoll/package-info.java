/** The Losprotokoll as a German document for people: what the published JSON says, in words and tables, as PDF. */
@NullMarked
package de.turnus.lottery.losprotokoll;

import org.jspecify.annotations.NullMarked;
