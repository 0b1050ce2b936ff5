@NullMarked
package de.turnus.analyseteam;

import org.jspecify.annotations.NullMarked;
