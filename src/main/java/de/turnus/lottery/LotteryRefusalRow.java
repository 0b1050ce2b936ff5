package de.turnus.lottery;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

@Entity
@Table(name = "lottery_refusal")
class LotteryRefusalRow {
    private static final int LONGEST_ATTEMPT = 1000;
    private static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(nullable = false)
    UUID roundId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    LotteryKind kind;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    LotteryStep step;

    @Nullable
    Integer number;

    @Column(nullable = false)
    String attempt;

    @Column(nullable = false)
    String attemptedBy;

    @Column(nullable = false)
    Instant attemptedAt;

    @Column(nullable = false)
    String reason;

    @SuppressWarnings("NullAway.Init")
    protected LotteryRefusalRow() {}

    LotteryRefusalRow(UUID round, LotteryRefusal refusal) {
        this.roundId = round;
        this.kind = refusal.kind();
        this.step = refusal.step();
        this.number = refusal.number();
        this.attempt = storable(refusal.attempt(), LONGEST_ATTEMPT);
        this.attemptedBy = refusal.attemptedBy();
        this.attemptedAt = refusal.attemptedAt().toInstant();
        this.reason = storable(refusal.reason(), LONGEST_REASON);
    }

    LotteryRefusal toRecord(ZoneId zone) {
        return new LotteryRefusal(
                kind,
                step,
                number,
                attempt,
                attemptedBy,
                attemptedAt.atZone(zone).toOffsetDateTime(),
                reason);
    }

    /** Cut short, and without NUL and halves of characters, which no database takes. */
    private static String storable(String text, int longest) {
        String plain = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '?');
        return plain.codePointCount(0, plain.length()) <= longest
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, longest));
    }
}
