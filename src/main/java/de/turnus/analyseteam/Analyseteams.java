package de.turnus.analyseteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Optional;

/** The teams as other rooms see them. */
@ApplicationScoped
public class Analyseteams {
    private final AnalyseteamRepository repository;

    Analyseteams(AnalyseteamRepository repository) {
        this.repository = repository;
    }

    /** Ordered by id. */
    @Transactional
    public List<Analyseteam> all() {
        return repository.all();
    }

    @Transactional
    public Optional<Analyseteam> find(String id) {
        return repository.find(id);
    }
}
