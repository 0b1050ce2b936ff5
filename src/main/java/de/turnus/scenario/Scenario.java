package de.turnus.scenario;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.turnus.allocation.PlannedProblem;
import de.turnus.allocation.run.SearchRun;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A portable problem and how far its search is.
 *
 * @param problem as it was sent, with the best plan so far, its score, how the search ended and what is proven
 * @param failure German reason where it failed
 * @param variantOf what it is a variant of; null where it came by itself
 */
public record Scenario(
        UUID id,
        SearchRun.Status status,
        @JsonUnwrapped PlannedProblem problem,
        @Nullable String failure,
        @Nullable VariantOf variantOf,
        OffsetDateTime createdAt) {

    static Scenario of(SearchRun run, PlannedProblem problem, @Nullable VariantOf variantOf) {
        return new Scenario(run.id(), run.status(), problem, run.failure(), variantOf, run.createdAt());
    }
}
