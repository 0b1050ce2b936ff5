package de.turnus.allocation.run;

import de.turnus.allocation.solver.SearchProgress;
import de.turnus.web.Json;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

@ApplicationScoped
class SearchRunRepository implements PanacheRepositoryBase<SearchRunRow, UUID> {
    /** Without reading the row: its problem is large. */
    void storeBest(UUID id, SearchProgress progress) {
        update(
                "allocations = ?1, unplaced = ?2, score = ?3, moves = ?4 where id = ?5",
                Json.write(progress.allocations()),
                SearchRunRow.unplaced(progress.allocations()),
                Json.write(progress.score()),
                progress.moves(),
                id);
    }

    boolean isStopRequested(UUID id) {
        return count("id = ?1 and stopRequested", id) > 0;
    }
}
