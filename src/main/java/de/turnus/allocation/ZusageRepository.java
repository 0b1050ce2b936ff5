package de.turnus.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ZusageRepository implements PanacheRepositoryBase<ZusageRow, ZusageRow.Key> {
    List<ZusageRow> listOf(UUID round) {
        return list("roundId = ?1 order by ags", round);
    }

    int countOf(UUID round) {
        return (int) count("roundId", round);
    }

    /** Nobody else accepts it until the transaction ends. */
    Optional<ZusageRow> findLocked(UUID round, String ags) {
        return findByIdOptional(new ZusageRow.Key(round, ags), LockModeType.PESSIMISTIC_WRITE);
    }
}
