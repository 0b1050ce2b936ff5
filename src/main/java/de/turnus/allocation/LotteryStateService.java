package de.turnus.allocation;

import de.turnus.lottery.Lotteries;
import de.turnus.lottery.LotteryKey;
import de.turnus.lottery.LotteryKind;
import de.turnus.lottery.LotteryRefusals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Gathers how far a round is with its lots. */
@ApplicationScoped
class LotteryStateService {
    private final AllocationRoundRepository rounds;
    private final Lotteries lotteries;
    private final LotteryRefusals refusals;
    private final RoundWaiting waiting;

    LotteryStateService(
            AllocationRoundRepository rounds, Lotteries lotteries, LotteryRefusals refusals, RoundWaiting waiting) {
        this.rounds = rounds;
        this.lotteries = lotteries;
        this.refusals = refusals;
        this.waiting = waiting;
    }

    @Transactional
    LotteryState of(UUID round) {
        return new LotteryState(
                rounds.require(round).status,
                lotteries.find(LotteryKey.ofTickets(round)).orElse(null),
                lotteries.find(LotteryKey.ofDraw(round)).orElse(null),
                lotteries.all(round, LotteryKind.REPLACEMENT),
                waiting.offices(round),
                refusals.all(round));
    }
}
