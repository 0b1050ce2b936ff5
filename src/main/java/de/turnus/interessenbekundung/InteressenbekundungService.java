package de.turnus.interessenbekundung;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.access.Caller;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.web.EntityTags;
import de.turnus.web.InvalidValue;
import de.turnus.web.Json;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Registers, changes and withdraws, until the window closes; keeps every step. */
@ApplicationScoped
class InteressenbekundungService {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** A registration after a PUT, and whether it is new. */
    record Submission(Interessenbekundung registration, boolean isNew) {}

    private final InteressenbekundungRepository registrations;
    private final RegistrationWindowRepository windows;
    private final Jugendaemter offices;
    private final Caller caller;
    private final EntityTags tags;
    private final Clock clock;

    InteressenbekundungService(
            InteressenbekundungRepository registrations,
            RegistrationWindowRepository windows,
            Jugendaemter offices,
            Caller caller,
            EntityTags tags,
            Clock clock) {
        this.registrations = registrations;
        this.windows = windows;
        this.offices = offices;
        this.caller = caller;
        this.tags = tags;
        this.clock = clock;
    }

    @Transactional
    List<Interessenbekundung> all(UUID window) {
        windows.require(window);
        return registrations.listIn(window).stream()
                .map(row -> row.toRecord(clock.getZone()))
                .toList();
    }

    @Transactional
    Interessenbekundung get(UUID window, String ags) {
        return require(window, ags).toRecord(clock.getZone());
    }

    @Transactional
    List<Revision> history(UUID window, String ags) {
        require(window, ags);
        return registrations.revisions(window, ags).stream().map(this::read).toList();
    }

    /** Registers where the office had not, else changes; also brings back what was withdrawn. */
    @Transactional
    Submission submit(UUID window, String ags, InteressenbekundungBody body) {
        caller.requireLeadOrOwn(ags);
        RegistrationWindow open = requireOpen(window);
        requireExisting(ags);
        InteressenbekundungRow row = registrations.findById(new InteressenbekundungRow.Key(window, ags));
        boolean isNew = row == null;
        if (row == null) {
            row = new InteressenbekundungRow(window, ags, clock.instant());
        } else {
            tags.requireAbsentIfAsked();
            tags.requireMatch(row.toRecord(clock.getZone()));
        }
        List<InvalidValue> errors = RegistrationRules.violations(open, body);
        if (!errors.isEmpty()) {
            throw ProblemType.UNPROCESSABLE.because(errors.getFirst().detail(), errors);
        }
        row.submit(body, clock.instant());
        registrations.persist(row);
        return new Submission(keep(row, isNew ? Revision.Action.SUBMITTED : Revision.Action.CHANGED), isNew);
    }

    @Transactional
    void withdraw(UUID window, String ags) {
        caller.requireLeadOrOwn(ags);
        requireOpen(window);
        InteressenbekundungRow row = require(window, ags);
        tags.requireMatch(row.toRecord(clock.getZone()));
        if (row.status == Interessenbekundung.Status.SUBMITTED) {
            row.withdraw(clock.instant());
            keep(row, Revision.Action.WITHDRAWN);
        }
    }

    /** The lock lets registrations of one window pass one by one, and none beside its closing. */
    private RegistrationWindow requireOpen(UUID id) {
        RegistrationWindow window = windows.requireLocked(id).toRecord(clock);
        if (window.isOpen()) {
            return window;
        }
        throw ProblemType.REGISTRATION_WINDOW_CLOSED.because("Das Fenster „" + window.name() + "“ "
                + switch (window.status()) {
                    case UPCOMING -> "öffnet am " + window.from().format(DAY) + ". Ab diesem Tag noch einmal senden.";
                    default ->
                        "ist seit dem " + lastDayOf(window).format(DAY)
                                + " geschlossen. Bitte die Projektleitung ansprechen.";
                });
    }

    /** The day on which it was closed, or the day after which it was. */
    private static LocalDate lastDayOf(RegistrationWindow window) {
        return window.closedAt() == null ? window.until() : window.closedAt().toLocalDate();
    }

    private void requireExisting(String ags) {
        LocalDate today = LocalDate.now(clock);
        if (offices.find(ags).filter(office -> office.existsOn(today)).isEmpty()) {
            throw ProblemType.NOT_FOUND.because("Ein Jugendamt mit diesem Schlüssel (ags) gibt es am " + today
                    + " nicht. Unter /api/v1/jugendaemter stehen alle Schlüssel.");
        }
    }

    private InteressenbekundungRow require(UUID window, String ags) {
        caller.requireLeadOrOwn(ags);
        windows.require(window);
        return registrations
                .findByIdOptional(new InteressenbekundungRow.Key(window, ags))
                .orElseThrow(() -> ProblemType.NOT_FOUND.because(
                        "Zu diesem Jugendamt liegt in diesem Fenster keine Interessenbekundung vor. Mit PUT auf "
                                + "dieselbe Adresse lässt sie sich abgeben, solange das Fenster offen ist."));
    }

    private Interessenbekundung keep(InteressenbekundungRow row, Revision.Action action) {
        Interessenbekundung content = row.toRecord(clock.getZone());
        registrations.getEntityManager().persist(new RevisionRow(row, action, caller.name(), Json.write(content)));
        return content;
    }

    private Revision read(RevisionRow row) {
        return new Revision(
                row.revision,
                row.action,
                row.account,
                row.changedAt.atZone(clock.getZone()).toOffsetDateTime(),
                Json.read(row.content, new TypeReference<>() {}));
    }
}
