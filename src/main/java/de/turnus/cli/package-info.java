/** The command line: plans a portable problem from a file, without service and database. */
@NullMarked
package de.turnus.cli;

import org.jspecify.annotations.NullMarked;
