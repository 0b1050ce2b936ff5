/** Whole problems from outside, solved without touching anything that is stored. */
@NullMarked
package de.turnus.scenario;

import org.jspecify.annotations.NullMarked;
