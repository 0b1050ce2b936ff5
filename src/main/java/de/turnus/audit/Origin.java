package de.turnus.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where a change comes from.
 *
 * @param actor the account, or {@code system}
 * @param address of the caller as the server sees it; null without a request
 * @param requestId null without a request
 * @param operation method and path, or the job's name
 */
record Origin(
        String actor, @Nullable String address, @Nullable String requestId, String operation) {}
