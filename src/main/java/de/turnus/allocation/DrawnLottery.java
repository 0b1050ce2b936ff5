package de.turnus.allocation;

import de.turnus.lottery.LotteryKey;
import de.turnus.lottery.draw.Protocol;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What has just been drawn.
 *
 * @param fingerprint of the protocol: to be published elsewhere, too
 * @param address where the protocol is published
 * @param places by ags
 */
public record DrawnLottery(
        int number,
        String commitment,
        String randomness,
        String seed,
        OffsetDateTime drawnAt,
        String fingerprint,
        String address,
        List<DrawnPlace> places) {

    /**
     * What an office has drawn.
     *
     * @param halbjahr null where it has to wait
     */
    public record DrawnPlace(String ags, @Nullable String halbjahr) {}

    static DrawnLottery of(LotteryKey key, Protocol protocol) {
        return new DrawnLottery(
                key.number(),
                protocol.commitment().hash(),
                protocol.randomness(),
                protocol.seed(),
                protocol.drawnAt(),
                protocol.fingerprint(),
                key.protocolAddress(),
                protocol.halbjahre().entrySet().stream()
                        .map(drawn -> new DrawnPlace(drawn.getKey(), drawn.getValue()))
                        .toList());
    }
}
