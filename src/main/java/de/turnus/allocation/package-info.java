/** A round of allocation: its problem, the search for a plan, and the answer that service and command line give. */
@NullMarked
package de.turnus.allocation;

import org.jspecify.annotations.NullMarked;
