/** The chain of audit entries: how an entry is written, hashed, stored and checked; knows no service. */
@NullMarked
package de.turnus.audit.chain;

import org.jspecify.annotations.NullMarked;
