package de.turnus.jugendamt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

@ApplicationScoped
class GemeindeRepository implements PanacheRepositoryBase<GemeindeRow, String> {
    /** Ordered by key. */
    List<Gemeinde> all() {
        return listAll(Sort.by("ags")).stream().map(GemeindeRow::toRecord).toList();
    }

    /** Ordered by key. */
    List<Gemeinde> servedBy(String ags) {
        return list("jugendamtAgs", Sort.by("ags"), ags).stream()
                .map(GemeindeRow::toRecord)
                .toList();
    }

    void save(Gemeinde gemeinde) {
        getEntityManager().merge(new GemeindeRow(gemeinde));
    }
}
