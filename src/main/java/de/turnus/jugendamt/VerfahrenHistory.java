package de.turnus.jugendamt;

import de.turnus.halbjahr.HalbjahrId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The Verfahren of all offices as other rooms see them. */
@ApplicationScoped
public class VerfahrenHistory {
    private final VerfahrenRepository repository;
    private final JugendamtRepository offices;

    VerfahrenHistory(VerfahrenRepository repository, JugendamtRepository offices) {
        this.repository = repository;
        this.offices = offices;
    }

    /** Ordered by office, then by time. */
    @Transactional
    public List<Verfahren> all() {
        return repository.all();
    }

    /** Enters what a released plan promises; one that was cancelled in the same Halbjahr is planned again. */
    @Transactional
    public void enter(List<Verfahren> promised) {
        promised.forEach(repository::plan);
    }

    /**
     * Cancels a Verfahren that a released plan no longer has; does nothing where there is none, or where it is cancelled.
     *
     * @param reason German
     * @param account of the project lead who releases the plan
     */
    @Transactional
    public void cancel(String ags, HalbjahrId halbjahr, String reason, String account, Instant now) {
        repository
                .findByIdOptional(new VerfahrenRow.Key(ags, halbjahr.toString()))
                .filter(row -> row.status != VerfahrenStatus.CANCELLED)
                .ifPresent(row -> row.become(VerfahrenStatus.CANCELLED, reason, account, now));
    }

    /**
     * Ordered by office, then by time; what an office that ended has been through counts for its successor as well. For
     * questions about offices, not for counting Verfahren: those of a predecessor are there twice.
     */
    @Transactional
    public List<Verfahren> withInherited() {
        return new Successions(offices.all()).withInherited(repository.all());
    }

    /** Each office's Verfahren in the order of time; an office without any is not a key. */
    @Transactional
    public Map<String, List<Verfahren>> byAgs() {
        return repository.all().stream()
                .collect(Collectors.groupingBy(Verfahren::ags, TreeMap::new, Collectors.toList()));
    }

    /**
     * What offices initiated themselves outside the order (§ 8 (4) LKG NRW) since a moment and what has not been
     * cancelled: a round that was made before and has one of these offices among its participants is outdated.
     *
     * @param moment at which the round was made
     * @return in the order of entry
     */
    @Transactional
    public List<Verfahren> initiatedSince(Instant moment) {
        return repository.initiatedAfter(moment).stream()
                .filter(verfahren -> verfahren.status() != VerfahrenStatus.CANCELLED)
                .toList();
    }
}
