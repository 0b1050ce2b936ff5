@NullMarked
package de.turnus.audit.chain;

import org.jspecify.annotations.NullMarked;
