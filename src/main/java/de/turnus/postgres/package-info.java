/**
 * The PostgreSQL that comes with the service: its programs, one folder with its data, and the process on localhost. Used
 * where no other database is configured, and by the tests.
 */
@NullMarked
package de.turnus.postgres;

import org.jspecify.annotations.NullMarked;
