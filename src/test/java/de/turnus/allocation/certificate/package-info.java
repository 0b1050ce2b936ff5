/** The proof against known optima and against all plans of tiny problems. */
@NullMarked
package de.turnus.allocation.certificate;

import org.jspecify.annotations.NullMarked;
