package de.turnus.analyseteam;

import de.turnus.reference.ReferenceDataLock;
import de.turnus.web.Echo;
import de.turnus.web.EntityTags;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

@ApplicationScoped
class AnalyseteamService {
    private final AnalyseteamRepository repository;
    private final AnalyseteamRules rules;
    private final ReferenceDataLock lock;
    private final EntityTags tags;

    AnalyseteamService(
            AnalyseteamRepository repository, AnalyseteamRules rules, ReferenceDataLock lock, EntityTags tags) {
        this.repository = repository;
        this.rules = rules;
        this.lock = lock;
        this.tags = tags;
    }

    @Transactional
    List<Analyseteam> all() {
        return repository.all();
    }

    @Transactional
    Analyseteam get(String id) {
        return repository
                .find(id)
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("Das Analyseteam " + Echo.of(id)
                        + " gibt es nicht. Die Liste steht unter /api/v1/analyseteams."));
    }

    @Transactional
    Analyseteam create(AnalyseteamBody body) {
        lock.acquire();
        Analyseteam team = body.withId(Objects.requireNonNullElse(body.id(), ""));
        refuse(check(team));
        if (repository.find(team.id()).isPresent()) {
            throw ProblemType.CONFLICT.because("Das Analyseteam " + team.id()
                    + " gibt es schon. Eine andere id wählen oder das vorhandene mit PUT ändern.");
        }
        repository.save(team);
        return team;
    }

    @Transactional
    Analyseteam replace(String id, AnalyseteamBody body) {
        lock.acquire();
        tags.requireMatch(get(id));
        Analyseteam team = body.withId(id);
        List<InvalidValue> errors = check(team);
        if (body.id() != null && !body.id().equals(id)) {
            errors.add(new InvalidValue(
                    "/id",
                    "id ist " + Echo.of(body.id()) + ", die Adresse nennt " + id + ": id weglassen oder angleichen."));
        }
        refuse(errors);
        repository.save(team);
        return team;
    }

    /** Rounds that exist keep the team in their snapshot. */
    @Transactional
    void delete(String id) {
        lock.acquire();
        tags.requireMatch(get(id));
        repository.deleteById(id);
    }

    private List<InvalidValue> check(Analyseteam team) {
        List<InvalidValue> errors = new ArrayList<>(rules.check(team));
        errors.addAll(AnalyseteamRules.checkAgainst(team, repository.all()));
        return errors;
    }

    private static void refuse(List<InvalidValue> errors) {
        if (!errors.isEmpty()) {
            throw ProblemType.INVALID_BODY.because(errors.getFirst().detail(), errors);
        }
    }
}
