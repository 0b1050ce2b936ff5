package de.turnus.jugendamt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
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

    /** Those entered later than a moment as initiated by the office itself, in the order of entry. */
    List<Verfahren> initiatedAfter(Instant moment) {
        return list("initiatedAt > ?1", Sort.by("initiatedAt", "ags"), moment).stream()
                .map(VerfahrenRow::toRecord)
                .toList();
    }

    /** Adds a Verfahren, or plans the one of the same office and Halbjahr again. */
    void plan(Verfahren verfahren) {
        findByIdOptional(new VerfahrenRow.Key(
                        verfahren.ags(), verfahren.halbjahr().toString()))
                .ifPresentOrElse(row -> row.planAgain(verfahren), () -> persist(new VerfahrenRow(verfahren)));
    }

    /** Adds a Verfahren, or changes the one of the same office and Halbjahr; its note and reason stay. */
    void save(Verfahren verfahren) {
        VerfahrenRow stored = findById(
                new VerfahrenRow.Key(verfahren.ags(), verfahren.halbjahr().toString()));
        if (stored == null) {
            persist(new VerfahrenRow(verfahren));
        } else {
            stored.take(verfahren);
        }
    }
}
