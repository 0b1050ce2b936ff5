package de.turnus.allocation;

import de.turnus.lottery.Lotteries;
import de.turnus.lottery.LotteryKey;
import de.turnus.lottery.LotteryKind;
import de.turnus.lottery.draw.Commitment;
import de.turnus.lottery.draw.Protocol;
import de.turnus.lottery.draw.WaitingRanks;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who waits for a seat in a round: what its protocols say, one after the other. */
@ApplicationScoped
class RoundWaiting {
    private final Lotteries lotteries;

    RoundWaiting(Lotteries lotteries) {
        this.lotteries = lotteries;
    }

    /** Nobody before the draw. */
    WaitingRanks ranks(UUID round) {
        WaitingRanks ranks = WaitingRanks.none();
        for (Protocol protocol : protocols(round)) {
            ranks = ranks.after(protocol);
        }
        return ranks;
    }

    /** Everyone who waits, by urn and key. */
    List<WaitingOffice> offices(UUID round) {
        Map<String, Integer> ranks = ranks(round).ranks();
        return lotteries.commitment(LotteryKey.ofDraw(round)).map(Commitment::urns).orElse(List.of()).stream()
                .flatMap(urn -> urn.offices().stream()
                        .filter(office -> ranks.containsKey(office.ags()))
                        .map(office -> new WaitingOffice(
                                urn.id(),
                                office.ags(),
                                office.name(),
                                Objects.requireNonNull(ranks.get(office.ags())))))
                .toList();
    }

    /** The draw's and those of the replacements, as far as they are drawn, in their order. */
    List<Protocol> protocols(UUID round) {
        Stream<LotteryKey> replacements = lotteries.all(round, LotteryKind.REPLACEMENT).stream()
                .map(lottery -> LotteryKey.ofReplacement(round, lottery.number()));
        return Stream.concat(Stream.of(LotteryKey.ofDraw(round)), replacements)
                .map(lotteries::protocol)
                .flatMap(Optional::stream)
                .toList();
    }
}
