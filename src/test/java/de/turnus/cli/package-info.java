@NullMarked
package de.turnus.cli;

import org.jspecify.annotations.NullMarked;
