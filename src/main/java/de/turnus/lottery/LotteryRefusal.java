package de.turnus.lottery;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * An attempt at the lots that was refused; kept for good.
 *
 * @param number of the replacement draw; null where there is one lottery of the kind
 * @param attempt what was sent, cut after 1000 characters
 * @param reason German, as it was answered
 */
public record LotteryRefusal(
        LotteryKind kind,
        LotteryStep step,
        @Nullable Integer number,
        String attempt,
        String attemptedBy,
        OffsetDateTime attemptedAt,
        String reason) {}
