/** The demo: a made-up registration and its rounds, loaded into a running service through its interface alone. */
@NullMarked
package de.turnus.demo;

import org.jspecify.annotations.NullMarked;
