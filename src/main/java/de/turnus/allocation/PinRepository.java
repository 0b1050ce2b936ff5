package de.turnus.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PinRepository implements PanacheRepositoryBase<PinRow, PinRow.Key> {
    List<PinRow> listOf(UUID round) {
        return list("roundId = ?1 order by ags", round);
    }
}
