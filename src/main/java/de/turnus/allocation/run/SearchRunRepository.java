package de.turnus.allocation.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

@ApplicationScoped
class SearchRunRepository implements PanacheRepositoryBase<SearchRunRow, UUID> {
    boolean isStopRequested(UUID id) {
        return count("id = ?1 and stopRequested", id) > 0;
    }
}
