@NullMarked
package de.turnus.contract;

import org.jspecify.annotations.NullMarked;
