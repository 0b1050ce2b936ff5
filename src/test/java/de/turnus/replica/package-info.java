/** Several processes of the built service on one database: killed, paused and asked each for the other's searches. */
@NullMarked
package de.turnus.replica;

import org.jspecify.annotations.NullMarked;
