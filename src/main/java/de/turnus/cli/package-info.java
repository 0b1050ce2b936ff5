/** The command line: plans a portable problem from a file without any service, and shows a demo in a running one. */
@NullMarked
package de.turnus.cli;

import org.jspecify.annotations.NullMarked;
