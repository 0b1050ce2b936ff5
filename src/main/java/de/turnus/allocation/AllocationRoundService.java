package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.run.RunEnded;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.allocation.run.SearchRun;
import de.turnus.allocation.run.SearchRuns;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A round's life: made from a snapshot, solved, stopped, solved again. */
@ApplicationScoped
class AllocationRoundService {
    private final AllocationRoundRepository rounds;
    private final PinRepository pins;
    private final SnapshotService snapshots;
    private final SearchRuns runs;
    private final Caller caller;
    private final Clock clock;

    AllocationRoundService(
            AllocationRoundRepository rounds,
            PinRepository pins,
            SnapshotService snapshots,
            SearchRuns runs,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.pins = pins;
        this.snapshots = snapshots;
        this.runs = runs;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<AllocationRound> all() {
        return rounds.streamAll().map(this::toRecord).toList();
    }

    @Transactional
    AllocationRound get(UUID id) {
        return toRecord(rounds.require(id));
    }

    /** Takes the snapshot; from here on no registration reaches the round. */
    @Transactional
    AllocationRound create(AllocationRoundBody body) {
        if (rounds.nameIsTaken(body.name())) {
            throw ProblemType.CONFLICT.because(
                    "Eine Runde „" + body.name() + "“ gibt es schon: einen anderen Namen wählen.");
        }
        AllocationRoundRow row = new AllocationRoundRow(body, snapshots.take(body), caller.name(), clock.instant());
        rounds.persist(row);
        return toRecord(row);
    }

    /** Starts a search; where one is under way it goes on, so that asking twice does no harm. */
    @Transactional
    void solve(UUID id) {
        AllocationRoundRow row = rounds.requireLocked(id);
        if (row.status != RoundStatus.SOLVING) {
            row.solving(runs.start(withPins(row), false, caller.name()));
        }
    }

    @Transactional
    void stop(UUID id) {
        AllocationRoundRow row = rounds.requireLocked(id);
        if (row.status != RoundStatus.SOLVING || row.runId == null) {
            throw ProblemType.ROUND_STATE.because("Die Runde ist im Zustand " + row.status
                    + ": es läuft keine Suche, die sich anhalten ließe. Mit POST …/solve beginnt eine.");
        }
        runs.stop(row.runId);
    }

    @Transactional
    SearchState progress(UUID id) {
        UUID run = rounds.require(id).runId;
        if (run == null) {
            throw ProblemType.ROUND_STATE.because(
                    "Für diese Runde hat noch keine Suche begonnen. Mit POST …/solve beginnt eine.");
        }
        return SearchState.of(require(run));
    }

    /** The problem of the plan where there is one, with it; else what the next search would be asked. */
    @Transactional
    PlannedProblem problem(UUID id) {
        AllocationRoundRow row = rounds.require(id);
        return planOf(row).map(PlannedProblem::of).orElseGet(() -> PlannedProblem.of(withPins(row)));
    }

    @Transactional
    Scorecard scorecard(UUID id) {
        SearchPlan plan = requirePlan(id);
        return Scorecard.of(plan.problem(), plan.allocations());
    }

    @Transactional
    Certificate certificate(UUID id) {
        return runs.certificate(requireRun(id).id()).orElseThrow(AllocationRoundService::unproven);
    }

    @Transactional
    Pruefbericht pruefbericht(UUID id) {
        return runs.pruefbericht(requireRun(id).id()).orElseThrow(AllocationRoundService::unproven);
    }

    @Transactional
    SearchPlan requirePlan(UUID id) {
        AllocationRoundRow row = rounds.require(id);
        return planOf(row).orElseThrow(() -> noPlan(row));
    }

    /** The room in which the search ran says that it has ended; scenarios are no round's business. */
    void onRunEnded(@Observes RunEnded event) {
        SearchRun run = event.run();
        rounds.findByRun(run.id()).ifPresent(row -> {
            if (run.status() == SearchRun.Status.PLANNED) {
                row.planned(run.id(), clock.instant());
            } else {
                row.failed(run.failure());
            }
        });
    }

    private SearchRun requireRun(UUID id) {
        AllocationRoundRow row = rounds.require(id);
        SearchRun run = runOf(row);
        if (run == null) {
            throw noPlan(row);
        }
        return run;
    }

    private static RuntimeException noPlan(AllocationRoundRow row) {
        return ProblemType.ROUND_STATE.because("Die Runde ist im Zustand " + row.status
                + ": es gibt noch keinen Plan. Mit POST …/solve beginnt die Suche.");
    }

    private static RuntimeException unproven() {
        return ProblemType.ROUND_STATE.because("Der Plan dieser Runde stammt aus einer Zeit, als Pläne noch nicht"
                + " nachgewiesen und geprüft wurden. Mit POST …/solve neu planen.");
    }

    private PortableProblem withPins(AllocationRoundRow row) {
        List<Pin> pinned = pins.listOf(row.id).stream()
                .map(pin -> pin.toRecord(clock.getZone()))
                .toList();
        return RoundPins.on(row.snapshot(), pinned);
    }

    private Optional<SearchPlan> planOf(AllocationRoundRow row) {
        return row.plannedRunId == null ? Optional.empty() : runs.plan(row.plannedRunId);
    }

    private @Nullable SearchRun runOf(AllocationRoundRow row) {
        return row.plannedRunId == null ? null : require(row.plannedRunId);
    }

    private SearchRun require(UUID run) {
        return runs.find(run).orElseThrow();
    }

    private AllocationRound toRecord(AllocationRoundRow row) {
        RoundOutline outline = row.outline();
        SearchRun run = runOf(row);
        return new AllocationRound(
                row.id,
                row.name,
                row.kind,
                row.status,
                row.registrationWindow,
                outline.halbjahre(),
                outline.analyseteams(),
                outline.weights(),
                row.reference,
                outline.timeLimitSeconds(),
                outline.participants(),
                run == null ? null : run.score(),
                run == null ? null : SearchSummary.of(run),
                run == null ? null : run.proven(),
                run == null ? null : run.unplaced(),
                row.pinsChangedAt != null && row.plannedAt != null && row.pinsChangedAt.isAfter(row.plannedAt),
                row.failure,
                row.createdBy,
                row.createdAt.atZone(clock.getZone()).toOffsetDateTime(),
                row.plannedAt == null
                        ? null
                        : row.plannedAt.atZone(clock.getZone()).toOffsetDateTime());
    }
}
