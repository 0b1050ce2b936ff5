/** Who may do what: accounts, roles, and the one who is calling. */
@NullMarked
package de.turnus.access;

import org.jspecify.annotations.NullMarked;
