@NullMarked
package de.turnus.web;

import org.jspecify.annotations.NullMarked;
