/** The audit: every change with who, when, what before and after, and from where; append-only, chained by hash. */
@NullMarked
package de.turnus.audit;

import org.jspecify.annotations.NullMarked;
