package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.allocation.run.SearchPlan;
import de.turnus.allocation.run.SearchRuns;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.lottery.Lotteries;
import de.turnus.lottery.LotteryKey;
import de.turnus.lottery.draw.Commitment;
import de.turnus.lottery.draw.Protocol;
import de.turnus.lottery.draw.Urn;
import de.turnus.web.ProblemType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lots in a round's life: urns from its plan, published; drawn once; then teams for what was drawn. */
@ApplicationScoped
class RoundLots {
    private final AllocationRoundRepository rounds;
    private final OutdatedRounds outdated;
    private final RoundSearches searches;
    private final SearchRuns runs;
    private final Lotteries lotteries;
    private final Jugendaemter offices;
    private final Caller caller;
    private final Clock clock;

    RoundLots(
            AllocationRoundRepository rounds,
            OutdatedRounds outdated,
            RoundSearches searches,
            SearchRuns runs,
            Lotteries lotteries,
            Jugendaemter offices,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.outdated = outdated;
        this.searches = searches;
        this.runs = runs;
        this.lotteries = lotteries;
        this.offices = offices;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Publishes the urns; from here on nothing in the round is changed but by drawing.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where the round has no plan that is up to date, or nobody to
     *     draw for; 422 where the announcement does not do
     */
    @Transactional
    CommittedLottery commit(UUID id, LotteryAnnouncement wanted) {
        AllocationRoundRow row = rounds.requireLocked(id);
        row.requireCanBecome(RoundStatus.COMMITTED);
        outdated.reason(row).ifPresent(reason -> {
            throw ProblemType.ROUND_STATE.because("Die Runde ist im Zustand " + row.status
                    + ", aber veraltet, und die Urnen kämen aus einem veralteten" + " Plan. " + reason);
        });
        Map<String, String> names = offices.all().stream().collect(Collectors.toMap(Jugendamt::ags, Jugendamt::name));
        SearchPlan plan = runs.plan(Objects.requireNonNull(row.plannedRunId)).orElseThrow();
        List<Urn> urns = Urns.of(plan.problem(), plan.allocations(), ags -> names.getOrDefault(ags, ags));
        if (urns.isEmpty()) {
            throw row.status.refuses(
                    "zu losen gibt es nichts, denn alle Teilnehmer sind angemeldet oder auf ein Halbjahr"
                            + " festgesetzt; der Plan gilt ohne Lose");
        }
        Commitment commitment = Announcements.commit(
                row, wanted, OffsetDateTime.now(clock), "", announcement -> Commitment.ofDraw(announcement, urns));
        LotteryKey key = LotteryKey.ofDraw(id);
        lotteries.commit(key, commitment, caller.name(), null);
        row.committed();
        return CommittedLottery.of(key, commitment);
    }

    /**
     * Draws, and begins to plan the teams.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 without a commitment, before its time or a second time, 422
     *     where the randomness has another spelling than the one allowed
     */
    @Transactional
    DrawnLottery draw(UUID id, String randomness) {
        AllocationRoundRow row = rounds.requireLocked(id);
        row.requireCanBecome(RoundStatus.DRAWN);
        LotteryKey key = LotteryKey.ofDraw(id);
        Protocol protocol = lotteries.draw(key, randomness, caller.name());
        row.drawn(protocol.halbjahre());
        searches.planTeams(row);
        return DrawnLottery.of(key, protocol);
    }
}
