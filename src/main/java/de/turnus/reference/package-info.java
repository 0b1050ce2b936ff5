/**
 * The reference data as tables: how a CSV file is read, checked line by line, compared with what is stored and taken
 * over as a whole or not at all. Knows no table itself; every room brings its own as a {@link ReferenceTable}.
 */
@NullMarked
package de.turnus.reference;

import org.jspecify.annotations.NullMarked;
