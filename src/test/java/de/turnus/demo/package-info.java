/** What the demo makes up, and by which rule. */
@NullMarked
package de.turnus.demo;

import org.jspecify.annotations.NullMarked;
