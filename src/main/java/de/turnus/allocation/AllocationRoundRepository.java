package de.turnus.allocation;

import de.turnus.web.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AllocationRoundRepository implements PanacheRepositoryBase<AllocationRoundRow, UUID> {
    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is none */
    AllocationRoundRow require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    AllocationRoundRow requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    boolean nameIsTaken(String name) {
        return count("name", name) > 0;
    }

    Optional<AllocationRoundRow> findByRun(UUID run) {
        return find("runId", run).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<AllocationRoundRow> findNewestPlanned() {
        return find("plannedRunId is not null order by plannedAt desc").firstResultOptional();
    }

    /** The released round that has mended a released one. */
    Optional<AllocationRoundRow> findReleasedReplanOf(UUID round) {
        return find("replanOf = ?1 and status = ?2", round, RoundStatus.RELEASED)
                .firstResultOptional();
    }

    /** Keys of all who take part; the rest of the snapshot stays in the database. */
    Set<String> participantsOf(UUID round) {
        return new HashSet<>(getEntityManager()
                .createNativeQuery(
                        "select p ->> 'ags' from allocation_round, json_array_elements(problem::json -> 'participants') p"
                                + " where id = ?1",
                        String.class)
                .setParameter(1, round)
                .getResultList());
    }

    private static RuntimeException unknown(UUID id) {
        return ProblemType.NOT_FOUND.because(
                "Die Runde " + id + " gibt es nicht. Die Liste steht unter /api/v1/allocation-rounds.");
    }
}
