package de.turnus.allocation;

import de.turnus.access.Caller;
import de.turnus.jugendamt.Jugendaemter;
import de.turnus.jugendamt.Jugendamt;
import de.turnus.lottery.Lotteries;
import de.turnus.lottery.Lottery;
import de.turnus.lottery.LotteryKey;
import de.turnus.lottery.draw.Commitment;
import de.turnus.lottery.draw.Protocol;
import de.turnus.web.ProblemType;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The tickets of rounds. Every office of the register gets one, whether it takes part or not, so that nothing that an
 * office does changes its ticket; the ranks among the participants are the order of the same tickets.
 */
@ApplicationScoped
class RoundTickets {
    private final AllocationRoundRepository rounds;
    private final Lotteries lotteries;
    private final Jugendaemter offices;
    private final Nachruecker waiting;
    private final Caller caller;
    private final Clock clock;

    RoundTickets(
            AllocationRoundRepository rounds,
            Lotteries lotteries,
            Jugendaemter offices,
            Nachruecker waiting,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.lotteries = lotteries;
        this.offices = offices;
        this.waiting = waiting;
        this.caller = caller;
        this.clock = clock;
    }

    /** Commits to a public source where one is named, else to a value that is drawn and sealed now. */
    void commit(AllocationRoundRow row, @Nullable LotteryAnnouncement named) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<String> all = offices.validOn(LocalDate.now(clock)).stream()
                .map(Jugendamt::ags)
                .toList();
        String value = named == null ? SealedValue.draw() : null;
        LotteryAnnouncement announced =
                value == null ? Objects.requireNonNull(named) : SealedValue.announce(value, now);
        Commitment commitment = Announcements.commit(
                row, announced, now, "/tickets", announcement -> Commitment.ofTickets(announcement, all));
        lotteries.commit(LotteryKey.ofTickets(row.id), commitment, caller.name(), value);
    }

    /** Draws the tickets from the public source that the round named. */
    @Transactional
    Lottery draw(UUID round, String randomness) {
        AllocationRoundRow row = rounds.requireLocked(round);
        LotteryKey key = LotteryKey.ofTickets(round);
        rank(row, lotteries.draw(key, randomness, caller.name()));
        return lotteries.find(key).orElseThrow();
    }

    /** Before the first search: opens the sealed value, or asks for the public one. */
    void requireDrawn(AllocationRoundRow row) {
        LotteryKey key = LotteryKey.ofTickets(row.id);
        if (lotteries.isSealed(key)) {
            rank(row, lotteries.drawSealed(key, caller.name()));
            return;
        }
        Optional<Lottery> lottery = lotteries.find(key); // empty for rounds from before there were any
        if (lottery.isPresent() && lottery.get().drawnAt() == null) {
            throw ProblemType.ROUND_STATE.because("Die Runde ist im Zustand " + row.status
                    + ": vor der ersten Suche sind die Tickets aus der angekündigten Quelle („"
                    + lottery.get().source() + "“) zu ziehen. Möglich ist jetzt: POST …/tickets/draw, frühestens "
                    + lottery.get().notBefore() + ".");
        }
    }

    private void rank(AllocationRoundRow row, Protocol protocol) {
        row.tickets(TicketRanks.of(row.snapshot(), protocol.tickets(), waiting.now(row.turnus())));
    }
}
