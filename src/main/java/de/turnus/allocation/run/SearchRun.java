package de.turnus.allocation.run;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.solver.SearchEnd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A search as it stands.
 *
 * @param problem as it was asked
 * @param allocations the best plan so far; null before the first
 * @param score of that plan
 * @param moves tried so far
 * @param seconds since it started, or that it took, in thousandths
 * @param endedBy null before the end
 * @param failure German reason where it failed
 */
public record SearchRun(
        UUID id,
        boolean scenario,
        Status status,
        PortableProblem problem,
        @Nullable List<Allocation> allocations,
        @Nullable Score score,
        long moves,
        BigDecimal seconds,
        @Nullable SearchEnd endedBy,
        @Nullable String failure,
        OffsetDateTime createdAt) {

    /** From the queue to a plan. */
    @Schema(name = "SearchStatus")
    public enum Status {
        QUEUED,
        SOLVING,
        PLANNED,
        FAILED;

        public boolean isRunning() {
            return this == QUEUED || this == SOLVING;
        }
    }
}
