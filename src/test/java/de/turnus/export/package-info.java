/** What is printed: that archives and readers can take it, and that the same is printed every time. */
@NullMarked
package de.turnus.export;

import org.jspecify.annotations.NullMarked;
