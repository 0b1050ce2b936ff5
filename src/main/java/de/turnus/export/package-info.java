/**
 * Sets documents that are filed, sent or read in court: an HTML page in, a tagged PDF for the archive out. Knows no
 * subject; whoever has something to print brings the page.
 */
@NullMarked
package de.turnus.export;

import org.jspecify.annotations.NullMarked;
