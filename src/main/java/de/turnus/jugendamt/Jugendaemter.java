package de.turnus.jugendamt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The offices as other rooms see them. */
@ApplicationScoped
public class Jugendaemter {
    private final JugendamtRepository repository;

    Jugendaemter(JugendamtRepository repository) {
        this.repository = repository;
    }

    /** All offices that ever were, ordered by {@code ags}. */
    @Transactional
    public List<Jugendamt> all() {
        return repository.all();
    }

    /** The offices that exist on a day, ordered by {@code ags}. */
    @Transactional
    public List<Jugendamt> validOn(LocalDate day) {
        return repository.all().stream().filter(office -> office.existsOn(day)).toList();
    }

    /** Empty where there is no such office; finds those that have ended, too. */
    @Transactional
    public Optional<Jugendamt> find(String ags) {
        return repository.find(ags);
    }
}
