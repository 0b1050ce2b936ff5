package de.turnus.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WaitingRepository implements PanacheRepositoryBase<WaitingRow, WaitingRow.Key> {
    /** The list of a Turnus as the newest release left it; nobody where none did, or where it left none. */
    WaitingList newest(int turnus) {
        Optional<UUID> release = getEntityManager()
                .createQuery(
                        "select a from AllocationRoundRow a join ReleaseRow r on r.roundId = a.id order by r.number desc",
                        AllocationRoundRow.class)
                .getResultStream()
                .filter(round -> round.turnus().firstYear() == turnus)
                .map(round -> round.id)
                .findFirst();
        return release.map(id -> new WaitingList(list("roundId = ?1 order by rank", id).stream()
                        .map(row -> new WaitingList.Entry(row.ags, row.since))
                        .toList()))
                .orElse(WaitingList.NONE);
    }

    /** The first years of the Turnus in which an office has ever waited, the latest first. */
    List<Integer> turnusOf(String ags) {
        return list("ags", ags).stream()
                .map(row -> row.turnus)
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
    }

    int countOf(UUID round) {
        return (int) count("roundId", round);
    }
}
