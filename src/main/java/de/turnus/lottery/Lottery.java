package de.turnus.lottery;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * How far a lottery is: committed to, and perhaps drawn.
 *
 * @param number 1; of replacements 2 and more
 * @param notation how the outcome is to be written; null where nothing was said
 * @param notBefore the earliest moment of the draw
 * @param commitment SHA-256 over the commitment's document, in lower-case hex
 * @param commitmentAddress where that document is published
 * @param randomness the published outcome, as it was entered; null before the draw, like all that follows
 * @param fingerprint of the protocol
 * @param protocolAddress where the protocol is published
 */
public record Lottery(
        LotteryKind kind,
        int number,
        String source,
        String fallback,
        @Nullable String notation,
        OffsetDateTime committedAt,
        String committedBy,
        OffsetDateTime notBefore,
        String commitment,
        String commitmentAddress,
        @Nullable OffsetDateTime drawnAt,
        @Nullable String drawnBy,
        @Nullable String randomness,
        @Nullable String seed,
        @Nullable String fingerprint,
        @Nullable String protocolAddress) {}
