/** What every resource shares over HTTP: JSON, problem bodies, entity tags, idempotency keys, pages of lists, addresses. */
@NullMarked
package de.turnus.web;

import org.jspecify.annotations.NullMarked;
