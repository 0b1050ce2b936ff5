package de.turnus.scenario;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.turnus.allocation.PlannedProblem;
import de.turnus.allocation.SearchSummary;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.run.SearchRun;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A portable problem and how far its search is.
 *
 * @param problem as it was sent, with the best plan so far, its score and how the search ended
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

    static Scenario of(SearchRun run, @Nullable VariantOf variantOf) {
        PortableProblem problem =
                run.allocations() == null ? run.problem() : run.problem().withPlan(run.allocations());
        return new Scenario(
                run.id(),
                run.status(),
                PlannedProblem.of(problem, SearchSummary.of(run)),
                run.failure(),
                variantOf,
                run.createdAt());
    }
}
