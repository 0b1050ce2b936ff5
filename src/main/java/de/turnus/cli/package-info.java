/**
 * The command line: plans a portable problem and recomputes a Losprotokoll from files without any service, and shows a
 * demo in a running one.
 */
@NullMarked
package de.turnus.cli;

import org.jspecify.annotations.NullMarked;
