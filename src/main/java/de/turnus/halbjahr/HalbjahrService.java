package de.turnus.halbjahr;

import de.turnus.reference.ReferenceDataLock;
import de.turnus.web.Echo;
import de.turnus.web.EntityTags;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class HalbjahrService {
    private final HalbjahrRepository repository;
    private final ReferenceDataLock lock;
    private final EntityTags tags;

    HalbjahrService(HalbjahrRepository repository, ReferenceDataLock lock, EntityTags tags) {
        this.repository = repository;
        this.lock = lock;
        this.tags = tags;
    }

    /** A half-year as it is now, and whether it was made by this very request. */
    record Stored(Halbjahr halbjahr, boolean created) {}

    @Transactional
    List<Halbjahr> all() {
        return repository.all();
    }

    @Transactional
    Halbjahr get(String id) {
        return HalbjahrId.tryParse(id).flatMap(repository::find).orElseThrow(() -> unknown(id));
    }

    /** Sets the seats of a half-year, which need not exist before. */
    @Transactional
    Stored put(String id, HalbjahrBody body) {
        HalbjahrId address = HalbjahrId.tryParse(id).orElseThrow(() -> unknown(id));
        lock.acquire();
        Optional<Halbjahr> before = repository.find(address);
        if (before.isPresent()) {
            tags.requireAbsentIfAsked();
            tags.requireMatch(before.get());
        }
        Halbjahr halbjahr = body.at(address);
        List<InvalidValue> errors = new ArrayList<>(HalbjahrRules.check(halbjahr));
        if (body.id() != null && !body.id().equals(address.toString())) {
            errors.add(new InvalidValue(
                    "/id",
                    "id ist " + Echo.of(body.id()) + ", die Adresse nennt " + address
                            + ": id weglassen oder angleichen."));
        }
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_BODY.because(errors.getFirst().detail(), errors);
        }
        repository.save(halbjahr);
        return new Stored(halbjahr, before.isEmpty());
    }

    private static RuntimeException unknown(String id) {
        return ProblemType.NOT_FOUND.because("Das Halbjahr " + Echo.of(id)
                + " gibt es nicht. Ein Halbjahr heißt etwa 2026-H1; die Liste steht unter /api/v1/halbjahre.");
    }
}
