package de.turnus.halbjahr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Optional;

/** The half-years as other rooms see them. */
@ApplicationScoped
public class Halbjahre {
    private final HalbjahrRepository repository;

    Halbjahre(HalbjahrRepository repository) {
        this.repository = repository;
    }

    /** All half-years that have seats, in the order of time. */
    @Transactional
    public List<Halbjahr> all() {
        return repository.all();
    }

    /** Empty where the half-year has no seats yet. */
    @Transactional
    public Optional<Halbjahr> find(HalbjahrId id) {
        return repository.find(id);
    }

    /** Empty also where the text is no half-year at all. */
    @Transactional
    public Optional<Halbjahr> find(String id) {
        return HalbjahrId.tryParse(id).flatMap(repository::find);
    }

    /** Whether the half-year has seats; false also where the text is no half-year at all. */
    @Transactional
    public boolean exists(String id) {
        return find(id).isPresent();
    }
}
