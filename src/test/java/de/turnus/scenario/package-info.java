@NullMarked
package de.turnus.scenario;

import org.jspecify.annotations.NullMarked;
