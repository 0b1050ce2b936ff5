package de.turnus.allocation;

import de.turnus.lottery.LotteryKey;
import de.turnus.lottery.draw.Commitment;

import java.time.OffsetDateTime;

/**
 * A commitment that has just been published.
 *
 * @param commitment SHA-256 over the document's UTF-8, in lower-case hex: to be published elsewhere, too
 * @param document canonical JSON, as it is published
 * @param address where it is published
 */
public record CommittedLottery(
        int number,
        String commitment,
        String document,
        String address,
        OffsetDateTime committedAt,
        OffsetDateTime notBefore) {

    static CommittedLottery of(LotteryKey key, Commitment commitment) {
        return new CommittedLottery(
                key.number(),
                commitment.hash(),
                commitment.document(),
                key.commitmentAddress(),
                commitment.announcement().committedAt(),
                commitment.announcement().notBefore());
    }
}
