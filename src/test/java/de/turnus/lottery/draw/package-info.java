@NullMarked
package de.turnus.lottery.draw;

import org.jspecify.annotations.NullMarked;
