@NullMarked
package de.turnus.audit;

import org.jspecify.annotations.NullMarked;
