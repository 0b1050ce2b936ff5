package de.turnus.allocation;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

@Entity
@Table(name = "allocation_pin")
@IdClass(PinRow.Key.class)
class PinRow {
    record Key(UUID roundId, String ags) {}

    @Id
    UUID roundId;

    @Id
    String ags;

    @Nullable
    String halbjahr;

    @Nullable
    String analyseteam;

    @Column(nullable = false)
    String reason;

    @Column(nullable = false)
    String pinnedBy;

    @Column(nullable = false)
    Instant pinnedAt;

    @SuppressWarnings("NullAway.Init")
    protected PinRow() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by the first change
    PinRow(UUID roundId, String ags) {
        this.roundId = roundId;
        this.ags = ags;
    }

    void change(PinBody body, String account, Instant now) {
        halbjahr = body.halbjahr();
        analyseteam = body.analyseteam();
        reason = body.reason();
        pinnedBy = account;
        pinnedAt = now;
    }

    Pin toRecord(ZoneId zone) {
        return new Pin(
                ags,
                halbjahr,
                analyseteam,
                reason,
                pinnedBy,
                pinnedAt.atZone(zone).toOffsetDateTime());
    }
}
