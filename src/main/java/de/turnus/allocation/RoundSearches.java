package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.run.RunEnded;
import de.turnus.allocation.run.SearchRun;
import de.turnus.allocation.run.SearchRuns;
import de.turnus.allocation.run.SolvableProblem;
import de.turnus.web.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.UUID;

/** The searches of rounds: for a plan, and after the draw for the teams that go with what was drawn. */
@ApplicationScoped
class RoundSearches {
    private static final int LONGEST_FAILURE = 1000;

    private final AllocationRoundRepository rounds;
    private final PosedProblems posed;
    private final RoundTickets tickets;
    private final SearchRuns runs;
    private final Caller caller;
    private final Clock clock;

    RoundSearches(
            AllocationRoundRepository rounds,
            PosedProblems posed,
            RoundTickets tickets,
            SearchRuns runs,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.posed = posed;
        this.tickets = tickets;
        this.runs = runs;
        this.caller = caller;
        this.clock = clock;
    }

    /** Starts a search; where one is under way it goes on, so that asking twice does no harm. */
    @Transactional
    void solve(UUID id) {
        AllocationRoundRow row = rounds.requireLocked(id);
        if (isUnderWay(row)) {
            return;
        }
        if (row.status == RoundStatus.DRAWN) {
            row.planningTeams(start(posed.of(row)));
        } else {
            row.requireCanBecome(RoundStatus.SOLVING);
            tickets.requireDrawn(row);
            row.solving(start(posed.of(row)));
        }
    }

    /** After the draw, which stands whatever comes of this: plans the teams, or keeps why no plan is possible. */
    void planTeams(AllocationRoundRow row) {
        PortableProblem problem = posed.of(row);
        try {
            SolvableProblem.require(problem);
        } catch (HttpProblem contradiction) {
            String reason = String.valueOf(contradiction.getDetail());
            row.teamsFailed(reason.substring(0, Math.min(LONGEST_FAILURE, reason.length())));
            return;
        }
        row.planningTeams(start(problem));
    }

    @Transactional
    void stop(UUID id) {
        AllocationRoundRow row = rounds.requireLocked(id);
        if (!isUnderWay(row) || row.runId == null) {
            throw row.status.refuses("es läuft keine Suche, die sich anhalten ließe");
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
        return SearchState.of(runs.find(run).orElseThrow());
    }

    /** Whether a search for the round has begun and not ended. */
    boolean isUnderWay(AllocationRoundRow row) {
        return row.status == RoundStatus.SOLVING
                || row.status == RoundStatus.DRAWN
                        && row.runId != null
                        && runs.find(row.runId).orElseThrow().status().isRunning();
    }

    /** The room in which the search ran says that it has ended; scenarios are no round's business. */
    void onRunEnded(@Observes RunEnded event) {
        SearchRun run = event.run();
        boolean planned = run.status() == SearchRun.Status.PLANNED;
        rounds.findByRun(run.id()).ifPresent(row -> {
            if (row.status == RoundStatus.DRAWN) {
                if (planned) {
                    row.ready(run.id(), clock.instant());
                } else {
                    row.teamsFailed(run.failure());
                }
            } else if (planned) {
                row.planned(run.id(), clock.instant());
            } else {
                row.failed(run.failure());
            }
        });
    }

    private UUID start(PortableProblem problem) {
        return runs.start(problem, false, caller.name());
    }
}
