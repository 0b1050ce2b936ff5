package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.run.SolvableProblem;
import de.turnus.web.EntityTags;
import de.turnus.web.InvalidValue;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Fixes places and lets go of them; refuses what the hard constraints cannot bear. */
@ApplicationScoped
class PinService {
    private final PinRepository pins;
    private final AllocationRoundRepository rounds;
    private final PosedProblems posed;
    private final RoundSearches searches;
    private final EntityTags tags;
    private final Caller caller;
    private final Clock clock;

    PinService(
            PinRepository pins,
            AllocationRoundRepository rounds,
            PosedProblems posed,
            RoundSearches searches,
            EntityTags tags,
            Caller caller,
            Clock clock) {
        this.pins = pins;
        this.rounds = rounds;
        this.posed = posed;
        this.searches = searches;
        this.tags = tags;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<Pin> all(UUID round) {
        rounds.require(round);
        return pins.listOf(round).stream()
                .map(row -> row.toRecord(clock.getZone()))
                .toList();
    }

    @Transactional
    Pin get(UUID round, String ags) {
        return require(round, ags).toRecord(clock.getZone());
    }

    @Transactional
    boolean isNew(UUID round, String ags) {
        return pins.findById(new PinRow.Key(round, ags)) == null;
    }

    @Transactional
    Pin put(UUID round, String ags, PinBody body) {
        AllocationRoundRow row = requireChangeable(round);
        PortableProblem snapshot = row.snapshot();
        if (snapshot.participants().stream().noneMatch(p -> p.ags().equals(ags))) {
            throw ProblemType.NOT_FOUND.because(
                    "Dieses Jugendamt nimmt an der Runde nicht teil. GET …/problem nennt die Teilnehmer.");
        }
        if (body.halbjahr() == null && body.analyseteam() == null) {
            throw ProblemType.UNPROCESSABLE.because(
                    "Es ist nichts festzusetzen: halbjahr oder analyseteam angeben, oder mit DELETE lösen.",
                    List.of(new InvalidValue("/halbjahr", "halbjahr oder analyseteam angeben.")));
        }
        requireKnown(body, RoundParts.of(snapshot));
        if (row.kind == RoundKind.REPLAN) {
            ReleasedPins.requireKept(snapshot, ags, body);
        }
        PinRow pin = pins.findById(new PinRow.Key(round, ags));
        if (pin == null) {
            pin = new PinRow(round, ags);
        } else {
            tags.requireAbsentIfAsked();
            tags.requireMatch(pin.toRecord(clock.getZone()));
        }
        requireHalbjahrStays(row, pin.halbjahr, body.halbjahr());
        pin.change(body, caller.name(), clock.instant());
        Pin wanted = pin.toRecord(clock.getZone());
        SolvableProblem.require(posedWith(row, wanted));
        pins.persist(pin);
        row.pinsChangedAt = clock.instant();
        return wanted;
    }

    /** What a search would be asked with one pin more, or with another one for its office. */
    @Transactional
    PortableProblem posedWith(AllocationRoundRow row, Pin wanted) {
        return posed.with(
                row,
                Stream.concat(
                                all(row.id).stream()
                                        .filter(other -> !other.ags().equals(wanted.ags())),
                                Stream.of(wanted))
                        .toList());
    }

    @Transactional
    void delete(UUID round, String ags) {
        AllocationRoundRow row = requireChangeable(round);
        PinRow pin = require(round, ags);
        tags.requireMatch(pin.toRecord(clock.getZone()));
        requireHalbjahrStays(row, pin.halbjahr, null);
        pins.delete(pin);
        row.pinsChangedAt = clock.instant();
    }

    private static void requireKnown(PinBody body, RoundParts round) {
        List<InvalidValue> errors = Stream.concat(
                        round.faultOfHalbjahr(body.halbjahr()).map(d -> new InvalidValue("/halbjahr", d)).stream(),
                        round
                                .faultOfAnalyseteam(body.analyseteam())
                                .map(d -> new InvalidValue("/analyseteam", d))
                                .stream())
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemType.UNPROCESSABLE.because(errors.getFirst().detail(), errors);
        }
    }

    private AllocationRoundRow requireChangeable(UUID round) {
        AllocationRoundRow row = rounds.requireLocked(round);
        switch (row.status) {
            case DRAFT, PLANNED, FAILED -> {}
            case SOLVING -> throw row.status.refuses("während der Suche lässt sich nichts festsetzen");
            case DRAWN -> {
                if (searches.isUnderWay(row)) {
                    throw row.status.refuses("während die Teams geplant werden, lässt sich nichts festsetzen");
                }
            }
            case COMMITTED, READY, RELEASED ->
                throw row.status.refuses(
                        row.status == RoundStatus.READY && row.lotsRunId == null
                                ? "was festgesetzt ist, bleibt, solange die Freigabe beantragt ist"
                                : "was festgesetzt ist, bleibt, seit die Urnen veröffentlicht sind oder der Plan"
                                        + " freigegeben ist");
        }
        return row;
    }

    /** What was drawn, and what was left as it was planned, is not taken back by a pin. */
    private static void requireHalbjahrStays(AllocationRoundRow row, @Nullable String now, @Nullable String wanted) {
        if (row.status == RoundStatus.DRAWN && !Objects.equals(now, wanted)) {
            throw row.status.refuses("die Halbjahre stehen fest, festsetzen lässt sich nur noch ein Analyseteam");
        }
    }

    private PinRow require(UUID round, String ags) {
        rounds.require(round);
        return pins.findByIdOptional(new PinRow.Key(round, ags))
                .orElseThrow(() -> ProblemType.NOT_FOUND.because(
                        "Für dieses Jugendamt ist in der Runde nichts festgesetzt. Mit PUT lässt es sich festsetzen."));
    }
}
