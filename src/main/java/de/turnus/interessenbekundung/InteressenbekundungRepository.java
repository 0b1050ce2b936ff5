package de.turnus.interessenbekundung;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InteressenbekundungRepository
        implements PanacheRepositoryBase<InteressenbekundungRow, InteressenbekundungRow.Key> {
    List<InteressenbekundungRow> listIn(UUID window) {
        return list("windowId = ?1 order by ags", window);
    }

    long countIn(UUID window) {
        return count("windowId", window);
    }

    List<RevisionRow> revisions(UUID window, String ags) {
        return getEntityManager()
                .createQuery(
                        "from RevisionRow where windowId = :window and ags = :ags order by revision", RevisionRow.class)
                .setParameter("window", window)
                .setParameter("ags", ags)
                .getResultList();
    }
}
