package de.turnus.analyseteam;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AnalyseteamRepository implements PanacheRepositoryBase<AnalyseteamRow, String> {
    /** Ordered by id. */
    List<Analyseteam> all() {
        return listAll(Sort.by("id")).stream().map(AnalyseteamRow::toRecord).toList();
    }

    Optional<Analyseteam> find(String id) {
        return findByIdOptional(id).map(AnalyseteamRow::toRecord);
    }

    void save(Analyseteam team) {
        getEntityManager().merge(new AnalyseteamRow(team));
    }
}
