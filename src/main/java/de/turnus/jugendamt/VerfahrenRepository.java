package de.turnus.jugendamt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

@ApplicationScoped
class VerfahrenRepository implements PanacheRepositoryBase<VerfahrenRow, VerfahrenRow.Key> {
    /** Ordered by office, then by time. */
    List<Verfahren> all() {
        return listAll(Sort.by("ags", "halbjahr")).stream()
                .map(VerfahrenRow::toRecord)
                .toList();
    }

    /** In the order of time. */
    List<Verfahren> of(String ags) {
        return list("ags", Sort.by("halbjahr"), ags).stream()
                .map(VerfahrenRow::toRecord)
                .toList();
    }

    void save(Verfahren verfahren) {
        getEntityManager().merge(new VerfahrenRow(verfahren));
    }
}
