package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.problem.Participant;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.allocation.run.SearchRun;
import de.turnus.allocation.run.SearchRuns;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rounds: made from a snapshot, read with all that is known of their plans. */
@ApplicationScoped
class AllocationRoundService {
    private final AllocationRoundRepository rounds;
    private final PosedProblems posed;
    private final RoundTickets tickets;
    private final SnapshotService snapshots;
    private final ReplanRounds replans;
    private final OutdatedRounds outdated;
    private final SearchRuns runs;
    private final Caller caller;
    private final Clock clock;

    AllocationRoundService(
            AllocationRoundRepository rounds,
            PosedProblems posed,
            RoundTickets tickets,
            SnapshotService snapshots,
            ReplanRounds replans,
            OutdatedRounds outdated,
            SearchRuns runs,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.posed = posed;
        this.tickets = tickets;
        this.snapshots = snapshots;
        this.replans = replans;
        this.outdated = outdated;
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

    /** Takes the snapshot, or what a released plan becomes of; from here on no registration reaches the round. */
    @Transactional
    AllocationRound create(NewRound wanted) {
        if (rounds.nameIsTaken(wanted.name())) {
            throw ProblemType.CONFLICT.because(
                    "Eine Runde „" + wanted.name() + "“ gibt es schon: einen anderen Namen wählen.");
        }
        if (wanted.kind() == RoundKind.REPLAN) { // keeps the tickets of the released round, so that none are drawn
            AllocationRoundRow mending = replans.make(wanted, caller.name());
            rounds.persistAndFlush(mending);
            return toRecord(mending);
        }
        AllocationRoundBody body = wanted.fresh();
        AllocationRoundRow row = new AllocationRoundRow(body, snapshots.take(body), caller.name(), clock.instant());
        rounds.persistAndFlush(row);
        tickets.commit(row, body.tickets());
        return toRecord(row);
    }

    /** The problem of the plan where there is one, with it; else what the next search would be asked. */
    @Transactional
    PlannedProblem problem(UUID id) {
        AllocationRoundRow row = rounds.require(id);
        return planOf(row).map(PlannedProblem::of).orElseGet(() -> PlannedProblem.of(posed.of(row)));
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

    /**
     * Who has a place that a project lead fixed; after a draw every Halbjahr is fixed, and in a REPLAN every released place,
     * which is something else.
     */
    @Transactional
    Set<String> pinnedByLeads(UUID id) {
        AllocationRoundRow row = rounds.require(id);
        if (row.kind == RoundKind.REPLAN) {
            Set<Participant> released = Set.copyOf(row.snapshot().participants());
            return participants(row.plannedRunId)
                    .filter(p -> !released.contains(p))
                    .map(Participant::ags)
                    .collect(Collectors.toSet());
        }
        Stream<Participant> byHalbjahr = participants(row.lotsRunId).filter(p -> p.pinnedHalbjahr() != null);
        Stream<Participant> now = participants(row.plannedRunId)
                .filter(p -> row.lotsRunId == null ? p.isPinned() : p.pinnedTeam() != null);
        return Stream.concat(byHalbjahr, now).map(Participant::ags).collect(Collectors.toSet());
    }

    private Stream<Participant> participants(@Nullable UUID run) {
        return run == null ? Stream.empty() : runs.problem(run).orElseThrow().participants().stream();
    }

    /**
     * The plan with what it takes to explain it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such round, 409 without a plan, and where
     *     lots are drawn and the teams not planned yet
     */
    @Transactional
    ExplainedPlan requireExplained(UUID id) {
        AllocationRoundRow row = rounds.require(id);
        SearchPlan now = planOf(row).orElseThrow(() -> noPlan(row));
        if (row.status == RoundStatus.DRAWN) {
            throw row.status.refuses("gelost ist, die Teams dazu sind noch nicht geplant; begründet wird danach");
        }
        return explained(row, now);
    }

    /** The same for an office that takes part in a released round; empty for all others. */
    @Transactional
    Optional<ExplainedPlan> releasedTo(UUID id, String ags) {
        return rounds.findByIdOptional(id)
                .filter(row -> row.status == RoundStatus.RELEASED)
                .map(row -> explained(row, planOf(row).orElseThrow()))
                .filter(plan -> plan.now().problem().participants().stream()
                        .anyMatch(p -> p.ags().equals(ags)));
    }

    private ExplainedPlan explained(AllocationRoundRow row, SearchPlan now) {
        return new ExplainedPlan(
                row.id,
                now,
                row.lotsRunId == null ? null : runs.plan(row.lotsRunId).orElseThrow(),
                row.drawnHalbjahre());
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
        return row.status.refuses("es gibt noch keinen Plan");
    }

    private static RuntimeException unproven() {
        return ProblemType.ROUND_STATE.because("Der Plan dieser Runde stammt aus einer Zeit, als Pläne noch nicht"
                + " nachgewiesen und geprüft wurden. Mit POST …/solve neu planen.");
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
        String outdatedReason = outdated.reason(row).orElse(null);
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
                outdatedReason != null,
                row.releaseRequest(clock.getZone()),
                row.failure,
                row.createdBy,
                row.createdAt.atZone(clock.getZone()).toOffsetDateTime(),
                row.plannedAt == null
                        ? null
                        : row.plannedAt.atZone(clock.getZone()).toOffsetDateTime(),
                outdatedReason,
                row.kind == RoundKind.REPLAN ? row.replan() : null);
    }
}
