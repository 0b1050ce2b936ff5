package de.turnus.jugendamt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The Verfahren of all offices as other rooms see them. */
@ApplicationScoped
public class VerfahrenHistory {
    private final VerfahrenRepository repository;

    VerfahrenHistory(VerfahrenRepository repository) {
        this.repository = repository;
    }

    /** Ordered by office, then by time. */
    @Transactional
    public List<Verfahren> all() {
        return repository.all();
    }

    /** Enters what a released plan promises. */
    @Transactional
    public void enter(List<Verfahren> promised) {
        promised.forEach(repository::save);
    }

    /** Each office's Verfahren in the order of time; an office without any is not a key. */
    @Transactional
    public Map<String, List<Verfahren>> byAgs() {
        return repository.all().stream()
                .collect(Collectors.groupingBy(Verfahren::ags, TreeMap::new, Collectors.toList()));
    }
}
