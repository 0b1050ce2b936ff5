package de.turnus.halbjahr;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;

@ApplicationScoped
class HalbjahrRepository implements PanacheRepositoryBase<HalbjahrRow, String> {
    /** In the order of time, which is that of the ids. */
    List<Halbjahr> all() {
        return listAll(Sort.by("id")).stream().map(HalbjahrRow::toRecord).toList();
    }

    Optional<Halbjahr> find(HalbjahrId id) {
        return findByIdOptional(id.toString()).map(HalbjahrRow::toRecord);
    }

    void save(Halbjahr halbjahr) {
        getEntityManager().merge(new HalbjahrRow(halbjahr));
    }
}
