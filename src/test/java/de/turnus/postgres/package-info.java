/** The embedded PostgreSQL with real servers on real folders. */
@NullMarked
package de.turnus.postgres;

import org.jspecify.annotations.NullMarked;
