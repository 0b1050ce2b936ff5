package de.turnus.jugendamt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JugendamtRepository implements PanacheRepositoryBase<JugendamtRow, String> {
    private final SizeClassLimits limits;

    JugendamtRepository(SizeClassLimits limits) {
        this.limits = limits;
    }

    /** Ordered by key, those that have ended included. */
    List<Jugendamt> all() {
        return listAll(Sort.by("ags")).stream().map(row -> row.toRecord(limits)).toList();
    }

    Optional<Jugendamt> find(String ags) {
        return findByIdOptional(ags).map(row -> row.toRecord(limits));
    }

    void save(Jugendamt office) {
        getEntityManager().merge(new JugendamtRow(office));
    }
}
