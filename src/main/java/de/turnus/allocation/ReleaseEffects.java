package de.turnus.allocation;

import de.turnus.allocation.ReleaseEffect.Cancellation;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.allocation.run.SearchRuns;
import de.turnus.halbjahr.HalbjahrId;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds a plan against what earlier releases promise. */
@ApplicationScoped
class ReleaseEffects {
    private final AllocationRoundRepository rounds;
    private final ReleasedRounds released;
    private final SearchRuns runs;

    ReleaseEffects(AllocationRoundRepository rounds, ReleasedRounds released, SearchRuns runs) {
        this.rounds = rounds;
        this.released = released;
        this.runs = runs;
    }

    /** What the release of a round's plan changes, or has changed. */
    ReleaseEffect of(AllocationRoundRow row, SearchPlan plan) {
        Map<String, Participant> offices =
                plan.problem().participants().stream().collect(Collectors.toMap(Participant::ags, Function.identity()));
        List<Allocation> promised = new ArrayList<>();
        List<Allocation> kept = new ArrayList<>();
        List<Cancellation> cancelled = new ArrayList<>();
        Map<String, HalbjahrId> before = new HashMap<>();
        for (Allocation place : plan.allocations()) {
            Participant office = Objects.requireNonNull(offices.get(place.ags()));
            String promisedBefore = row.replanOf == null ? null : office.baselineHalbjahr();
            if (promisedBefore != null) {
                before.put(place.ags(), HalbjahrId.parse(promisedBefore));
            }
            boolean sameHalbjahr = Objects.equals(promisedBefore, place.halbjahr());
            if (place.halbjahr() != null) {
                boolean same = sameHalbjahr && Objects.equals(office.baselineTeam(), place.analyseteam());
                (same ? kept : promised).add(place);
            }
            if (promisedBefore != null && !sameHalbjahr) {
                cancelled.add(
                        new Cancellation(place.ags(), HalbjahrId.parse(promisedBefore), false, reason(row, place)));
            }
        }
        if (row.replanOf != null) {
            cancelled.addAll(withdrawals(row, row.replanOf));
        }
        return new ReleaseEffect(promised, kept, cancelled, before);
    }

    /** Which released REPLAN took the place of what a released round promises, by office; the first one, where several did. */
    Map<String, UUID> replacing(UUID round) {
        Map<String, UUID> replacing = new HashMap<>();
        AllocationRoundRow later = rounds.findReleasedReplanOf(round).orElse(null);
        while (later != null) {
            UUID id = later.id;
            ReleaseEffect effect = of(
                    later, runs.plan(Objects.requireNonNull(later.plannedRunId)).orElseThrow());
            effect.promised().forEach(place -> replacing.putIfAbsent(place.ags(), id));
            effect.cancelled().forEach(cancellation -> replacing.putIfAbsent(cancellation.ags(), id));
            later = rounds.findReleasedReplanOf(id).orElse(null);
        }
        return replacing;
    }

    private List<Cancellation> withdrawals(AllocationRoundRow row, UUID mended) {
        Map<String, String> places =
                Objects.requireNonNull(released.planOf(rounds.require(mended)).allocations()).stream()
                        .filter(place -> place.halbjahr() != null)
                        .collect(Collectors.toMap(Allocation::ags, place -> Objects.requireNonNull(place.halbjahr())));
        return row.replan().changes().stream()
                .filter(change -> change.type() == ReplanChangeType.WITHDRAWN)
                .map(change -> new Cancellation(
                        Objects.requireNonNull(change.ags()),
                        HalbjahrId.parse(Objects.requireNonNull(places.get(change.ags()))),
                        true,
                        Objects.requireNonNull(change.reason())))
                .toList();
    }

    private static String reason(AllocationRoundRow row, Allocation place) {
        return "Umplanung „" + row.name + "“: "
                + (place.halbjahr() == null
                        ? "dort hat das Jugendamt keinen Platz mehr."
                        : "das Verfahren findet in " + place.halbjahr() + " statt.");
    }
}
