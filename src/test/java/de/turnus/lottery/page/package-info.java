/** The public page that verifies a Losprotokoll, in a real browser. */
@NullMarked
package de.turnus.lottery.page;

import org.jspecify.annotations.NullMarked;
