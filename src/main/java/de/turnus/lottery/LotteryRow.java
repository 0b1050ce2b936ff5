package de.turnus.lottery;

import de.turnus.lottery.draw.Announcement;
import de.turnus.lottery.draw.Commitment;
import de.turnus.lottery.draw.Protocol;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** One lottery; the database lets it be drawn once and nothing else in it be changed. */
@Entity
@Table(name = "lottery")
@IdClass(LotteryRow.Key.class)
class LotteryRow {
    record Key(UUID roundId, LotteryKind kind, int number) {
        static Key of(LotteryKey key) {
            return new Key(key.round(), key.kind(), key.number());
        }
    }

    @Id
    UUID roundId;

    @Id
    @Enumerated(EnumType.STRING)
    LotteryKind kind;

    @Id
    int number;

    @Column(nullable = false, columnDefinition = "text")
    String commitment;

    @Column(nullable = false)
    String commitmentHash;

    @Column(nullable = false)
    Instant committedAt;

    @Column(nullable = false)
    String committedBy;

    @Column(nullable = false)
    Instant notBefore;

    @Nullable
    String sealed;

    @Nullable
    String randomness;

    @Nullable
    String seed;

    @Nullable
    Instant drawnAt;

    @Nullable
    String drawnBy;

    @Nullable
    @Column(columnDefinition = "text")
    String protocol;

    @Nullable
    String fingerprint;

    @SuppressWarnings("NullAway.Init")
    protected LotteryRow() {}

    /** @param sealed the randomness itself where the service has drawn it beforehand, else null */
    LotteryRow(LotteryKey key, Commitment commitment, String account, @Nullable String sealed) {
        this.roundId = key.round();
        this.kind = key.kind();
        this.number = key.number();
        this.commitment = commitment.document();
        this.commitmentHash = commitment.hash();
        this.committedAt = commitment.announcement().committedAt().toInstant();
        this.committedBy = account;
        this.notBefore = commitment.announcement().notBefore().toInstant();
        this.sealed = sealed;
    }

    void drawn(Protocol result, String account) {
        randomness = result.randomness();
        seed = result.seed();
        drawnAt = result.drawnAt().toInstant();
        drawnBy = account;
        protocol = result.document();
        fingerprint = result.fingerprint();
    }

    LotteryKey key() {
        return new LotteryKey(roundId, kind, number);
    }

    boolean isDrawn() {
        return drawnAt != null;
    }

    Lottery toRecord(ZoneId zone) {
        Announcement announced = Commitment.parse(commitment).announcement();
        return new Lottery(
                kind,
                number,
                announced.source(),
                announced.fallback(),
                announced.notation(),
                committedAt.atZone(zone).toOffsetDateTime(),
                committedBy,
                notBefore.atZone(zone).toOffsetDateTime(),
                commitmentHash,
                key().commitmentAddress(),
                drawnAt == null ? null : drawnAt.atZone(zone).toOffsetDateTime(),
                drawnBy,
                randomness,
                seed,
                fingerprint,
                isDrawn() ? key().protocolAddress() : null);
    }
}
