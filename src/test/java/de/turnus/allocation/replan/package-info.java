@NullMarked
package de.turnus.allocation.replan;

import org.jspecify.annotations.NullMarked;
