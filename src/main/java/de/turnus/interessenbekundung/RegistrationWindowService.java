package de.turnus.interessenbekundung;

import de.turnus.halbjahr.Halbjahre;
import de.turnus.web.Echo;
import de.turnus.web.EntityTags;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;
import org.hibernate.exception.ConstraintViolationException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rules on windows. */
@ApplicationScoped
class RegistrationWindowService {
    private final RegistrationWindowRepository windows;
    private final InteressenbekundungRepository registrations;
    private final Halbjahre halbjahre;
    private final EntityTags tags;
    private final Clock clock;

    RegistrationWindowService(
            RegistrationWindowRepository windows,
            InteressenbekundungRepository registrations,
            Halbjahre halbjahre,
            EntityTags tags,
            Clock clock) {
        this.windows = windows;
        this.registrations = registrations;
        this.halbjahre = halbjahre;
        this.tags = tags;
        this.clock = clock;
    }

    @Transactional
    List<RegistrationWindow> all() {
        return windows.streamAll().map(row -> row.toRecord(clock)).toList();
    }

    @Transactional
    RegistrationWindow get(UUID id) {
        return windows.require(id).toRecord(clock);
    }

    @Transactional
    RegistrationWindow create(RegistrationWindowBody body) {
        RegistrationWindowRow row = new RegistrationWindowRow(UUID.randomUUID(), body);
        check(row.id, body);
        windows.persist(row);
        return row.toRecord(clock);
    }

    /** Once an office has registered, only the name and the days can change: nobody's wishes lose their ground. */
    @Transactional
    RegistrationWindow change(UUID id, RegistrationWindowBody body) {
        RegistrationWindowRow row = windows.requireLocked(id);
        tags.requireMatch(row.toRecord(clock));
        check(id, body);
        if (row.closedAt != null) {
            throw inUse("Das Fenster wurde am " + row.closedAt + " geschlossen und ändert sich nicht mehr. "
                    + "Ein neues Fenster anlegen.");
        }
        boolean rulesChange = !body.halbjahre().equals(row.halbjahre)
                || body.maxWishes() != row.maxWishes
                || body.maxExcluded() != row.maxExcluded;
        if (rulesChange && registrations.countIn(id) > 0) {
            throw inUse("Zu diesem Fenster liegen schon Interessenbekundungen vor: Halbjahre und Grenzen bleiben. "
                    + "Nur Name, from und until lassen sich noch ändern.");
        }
        row.change(body);
        return row.toRecord(clock);
    }

    @Transactional
    void delete(UUID id) {
        RegistrationWindowRow row = windows.requireLocked(id);
        tags.requireMatch(row.toRecord(clock));
        if (registrations.countIn(id) > 0) {
            throw inUse("Zu diesem Fenster liegen Interessenbekundungen vor; es bleibt erhalten. "
                    + "Mit POST …/close lässt es sich schließen.");
        }
        windows.delete(row);
        try {
            windows.flush();
        } catch (ConstraintViolationException e) {
            throw inUse("Eine Runde beruht auf diesem Fenster; es bleibt erhalten. Mit POST …/close lässt es sich "
                    + "schließen.");
        }
    }

    /** Closes at once; what is closed stays as it is. */
    @Transactional
    RegistrationWindow close(UUID id) {
        RegistrationWindowRow row = windows.requireLocked(id);
        if (row.closedAt == null) {
            row.closedAt = clock.instant();
        }
        return row.toRecord(clock);
    }

    private void check(UUID id, RegistrationWindowBody body) {
        List<InvalidValue> errors = new ArrayList<>();
        if (body.until().isBefore(body.from())) {
            errors.add(new InvalidValue(
                    "/until",
                    "Der letzte Tag " + body.until() + " liegt vor dem ersten, " + body.from()
                            + ". Einen späteren Tag angeben."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < body.halbjahre().size(); i++) {
            String halbjahr = body.halbjahre().get(i);
            if (!halbjahre.exists(halbjahr)) {
                errors.add(new InvalidValue(
                        "/halbjahre/" + i,
                        "Das Halbjahr " + Echo.of(halbjahr)
                                + " gibt es nicht. Unter /api/v1/halbjahre anlegen oder eines von " + "dort nennen."));
            } else if (!seen.add(halbjahr)) {
                errors.add(new InvalidValue("/halbjahre/" + i, halbjahr + " ist doppelt genannt: einmal genügt."));
            }
        }
        int offered = body.halbjahre().size();
        if (body.maxWishes() > offered) {
            errors.add(new InvalidValue(
                    "/maxWishes",
                    body.maxWishes() + " Wünsche sind mehr als die " + offered + " angebotenen Halbjahre: höchstens "
                            + offered + "."));
        }
        if (body.maxExcluded() >= offered) {
            errors.add(new InvalidValue(
                    "/maxExcluded",
                    body.maxExcluded() + " Ausschlüsse ließen kein Halbjahr übrig: höchstens " + (offered - 1) + "."));
        }
        if (windows.nameIsTaken(body.name(), id)) {
            errors.add(new InvalidValue(
                    "/name", "Ein Fenster „" + body.name() + "“ gibt es schon: einen anderen Namen wählen."));
        }
        if (!errors.isEmpty()) {
            throw ProblemType.UNPROCESSABLE.because(errors.getFirst().detail(), errors);
        }
    }

    private static RuntimeException inUse(String detail) {
        return ProblemType.REGISTRATION_WINDOW_IN_USE.because(detail);
    }
}
