/** What the whole service is tested with: its database and its start. */
@NullMarked
package de.turnus;

import org.jspecify.annotations.NullMarked;
