package de.turnus.jugendamt;

import de.turnus.access.Caller;
import de.turnus.halbjahr.Halbjahr;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Halbjahre;
import de.turnus.reference.ReferenceDataLock;
import de.turnus.web.Echo;
import de.turnus.web.EntityTags;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Enters what an office initiates outside the order (§ 8 (4) LKG NRW) and keeps how far each Verfahren has come. */
@ApplicationScoped
class VerfahrenService {
    private final VerfahrenRepository repository;
    private final VerfahrenHistory history;
    private final JugendamtService offices;
    private final Halbjahre halbjahre;
    private final ReferenceDataLock lock;
    private final EntityTags tags;
    private final Caller caller;
    private final Clock clock;

    VerfahrenService(
            VerfahrenRepository repository,
            VerfahrenHistory history,
            JugendamtService offices,
            Halbjahre halbjahre,
            ReferenceDataLock lock,
            EntityTags tags,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.offices = offices;
        this.halbjahre = halbjahre;
        this.lock = lock;
        this.tags = tags;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    VerfahrenDetail get(String ags, String halbjahr) {
        return detail(require(ags, halbjahr));
    }

    /** Enters a Verfahren; it takes a seat of its Halbjahr from now on. */
    @Transactional
    VerfahrenDetail initiate(String ags, VerfahrenBody body) {
        String name = offices.get(ags).name();
        Halbjahr halbjahr = requireOpen(body.halbjahr());
        lock.acquire();
        requireNoOther(ags, halbjahr.id());
        requireSeat(halbjahr);
        VerfahrenRow row = VerfahrenRow.initiated(ags, halbjahr.id(), name);
        row.note = body.note();
        row.initiatedAt = clock.instant();
        row.initiatedBy = caller.name();
        repository.persist(row);
        return detail(row);
    }

    /** Sets how far a Verfahren has come; forward only. */
    @Transactional
    VerfahrenDetail changeStatus(String ags, String halbjahr, VerfahrenStatusBody body) {
        lock.acquire();
        VerfahrenRow row = require(ags, halbjahr);
        tags.requireMatch(detail(row));
        if (!row.status.next().contains(body.status())) {
            throw ProblemType.CONFLICT.because("Das Verfahren ist " + row.status + " und kann nicht " + body.status()
                    + " werden: "
                    + (row.status.next().isEmpty()
                            ? "dieser Stand ist endgültig. Ein Irrtum lässt sich in der Tabelle verfahren berichtigen."
                            : "eines von " + row.status.next() + " angeben."));
        }
        boolean silent = body.reason() == null || body.reason().isBlank();
        if (body.status() == VerfahrenStatus.CANCELLED && silent) {
            throw ProblemType.UNPROCESSABLE.because(
                    "Zu CANCELLED fehlt der Grund: in reason angeben, warum das Verfahren ausfällt.",
                    List.of(new InvalidValue("/reason", "Der Grund fehlt: angeben, warum das Verfahren ausfällt.")));
        }
        row.become(body.status(), silent ? null : body.reason(), caller.name(), clock.instant());
        return detail(row);
    }

    private Halbjahr requireOpen(HalbjahrId id) {
        Optional<Halbjahr> halbjahr = halbjahre.find(id);
        if (halbjahr.isEmpty()) {
            throw unfit("Das Halbjahr " + id + " gibt es nicht. Eines von /api/v1/halbjahre nennen oder dort anlegen.");
        }
        HalbjahrId now = now();
        if (id.turnus().compareTo(now.turnus()) < 0) {
            throw unfit(id + " liegt in einem vergangenen Turnus: ein Halbjahr ab "
                    + now.turnus().firstYear() + " nennen.");
        }
        return halbjahr.get();
    }

    private static RuntimeException unfit(String detail) {
        return ProblemType.UNPROCESSABLE.because(detail, List.of(new InvalidValue("/halbjahr", detail)));
    }

    /** One at a time in a Turnus, those of predecessors included; a second one only after the first is over. */
    private void requireNoOther(String ags, HalbjahrId halbjahr) {
        List<Verfahren> own = repository.of(ags);
        own.stream().filter(v -> v.halbjahr().equals(halbjahr)).findFirst().ifPresent(same -> {
            throw ProblemType.CONFLICT.because(ags + " hat in " + halbjahr + " schon ein Verfahren (" + same.status()
                    + "): ein anderes Halbjahr nennen.");
        });
        history.withInherited().stream()
                .filter(v -> v.ags().equals(ags) && v.halbjahr().turnus().equals(halbjahr.turnus()))
                .filter(v -> v.status() == VerfahrenStatus.PLANNED || v.status() == VerfahrenStatus.RUNNING)
                .findFirst()
                .ifPresent(other -> {
                    throw ProblemType.CONFLICT.because(ags + " hat im selben Turnus ein Verfahren in "
                            + other.halbjahr() + " (" + other.status()
                            + "): dieses zuerst abschließen oder mit Grund ausfallen lassen (CANCELLED).");
                });
    }

    private void requireSeat(Halbjahr halbjahr) {
        SeatsTaken seats = new SeatsTaken(repository.all());
        if (!seats.hasRoom(halbjahr)) {
            throw ProblemType.CONFLICT.because(halbjahr.id() + " ist voll: vergeben sind " + seats.in(halbjahr.id())
                    + " von höchstens " + halbjahr.maxSeats() + " Plätzen (maxSeats). maxSeats unter /api/v1/halbjahre/"
                    + halbjahr.id() + " erhöhen oder ein anderes Halbjahr nennen; Platz hat "
                    + seats.withRoom(halbjahre.all(), now(), halbjahr.id()) + ".");
        }
    }

    private VerfahrenRow require(String ags, String halbjahr) {
        return repository
                .findByIdOptional(new VerfahrenRow.Key(ags, halbjahr))
                .orElseThrow(() -> ProblemType.NOT_FOUND.because(Echo.of(ags) + " hat in " + Echo.of(halbjahr)
                        + " kein Verfahren. GET /api/v1/jugendaemter/{ags} nennt die Verfahren eines Jugendamts."));
    }

    private VerfahrenDetail detail(VerfahrenRow row) {
        return row.toDetail(clock.getZone());
    }

    private HalbjahrId now() {
        return HalbjahrId.of(LocalDate.now(clock));
    }
}
