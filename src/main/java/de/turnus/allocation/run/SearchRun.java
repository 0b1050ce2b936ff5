package de.turnus.allocation.run;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.solver.SearchEnd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * How far a search is, without the problem and without the plan: cheap enough to be asked for twice a second.
 *
 * @param stage what it is at; null before the begin and after the end
 * @param score of the best plan so far; null before the first and where the search failed
 * @param unplaced participants whom that plan leaves without a seat
 * @param moves tried so far
 * @param seconds since it first started, or that it took, in thousandths
 * @param endedBy null before the end
 * @param resumed how often it went on from its best plan so far after its process had died or stopped
 * @param proven how far the plan is; null before the end
 * @param failure German reason where it failed
 */
public record SearchRun(
        UUID id,
        boolean scenario,
        Status status,
        @Nullable Stage stage,
        @Nullable Score score,
        @Nullable Integer unplaced,
        long moves,
        BigDecimal seconds,
        @Nullable SearchEnd endedBy,
        int resumed,
        Certificate.@Nullable Status proven,
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

    /** What a search does while it is SOLVING. */
    @Schema(name = "SearchStage")
    public enum Stage {
        /** Looks for better plans. */
        SEARCH,
        /** Proves how good a plan could be, and betters it where it can. */
        PROOF
    }
}
