package de.turnus.allocation.run;

import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Score;
import de.turnus.web.Json;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.List;
import java.util.UUID;

/**
 * The rows of searches. What an attempt writes without reading the row, whose problem is large, it writes only where the
 * attempt is still the newest.
 */
@ApplicationScoped
class SearchRunRepository implements PanacheRepositoryBase<SearchRunRow, UUID> {
    private static final String BY_ATTEMPT = " where id = :id and begun = :attempt and status = :solving";

    /** The row, which nobody else changes before the transaction ends; null where there is none. */
    @Nullable
    SearchRunRow findAndLock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A better plan also says that the search is worth its attempts: they are counted anew. */
    void storeBest(SearchAttempt attempt, List<Allocation> plan, Score score) {
        update(
                "allocations = :plan, unplaced = :unplaced, score = :score, attempts = 1" + BY_ATTEMPT,
                by(attempt)
                        .and("plan", Json.write(plan))
                        .and("unplaced", SearchRunRow.unplaced(plan))
                        .and("score", Json.write(score)));
    }

    void storeMoves(SearchAttempt attempt, long moves) {
        update("moves = :moves" + BY_ATTEMPT, by(attempt).and("moves", attempt.movesBefore() + moves));
    }

    void storeStage(SearchAttempt attempt, SearchRun.Stage stage) {
        update("stage = :stage" + BY_ATTEMPT, by(attempt).and("stage", stage));
    }

    void uncount(SearchAttempt attempt) {
        update("attempts = attempts - 1" + BY_ATTEMPT, by(attempt));
    }

    /** Whether the attempt is the newest of a search that has not ended and that nobody wants to end. */
    boolean isWanted(SearchAttempt attempt) {
        return count("id = :id and begun = :attempt and status = :solving and not stopRequested", by(attempt)) > 0;
    }

    private static Parameters by(SearchAttempt attempt) {
        return Parameters.with("id", attempt.run())
                .and("attempt", attempt.number())
                .and("solving", SearchRun.Status.SOLVING);
    }
}
