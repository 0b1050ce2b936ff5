package de.turnus.jugendamt;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

@Entity
@Table(name = "verfahren")
@IdClass(VerfahrenRow.Key.class)
class VerfahrenRow {
    private static final String OUTSIDE_THE_ORDER = "SELF_INITIATED";

    record Key(String ags, String halbjahr) {}

    @Id
    String ags;

    @Id
    String halbjahr;

    @Column(nullable = false)
    String phase;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    VerfahrenStatus status;

    boolean selfInitiated;
    boolean assumed;

    @Column(nullable = false)
    String nameInSource;

    @Nullable
    String note;

    @Nullable
    Instant initiatedAt;

    @Nullable
    String initiatedBy;

    @Nullable
    String statusReason;

    @Nullable
    Instant statusChangedAt;

    @Nullable
    String statusChangedBy;

    @SuppressWarnings("NullAway.Init")
    protected VerfahrenRow() {}

    VerfahrenRow(Verfahren verfahren) {
        this.ags = verfahren.ags();
        this.halbjahr = verfahren.halbjahr().toString();
        take(verfahren);
    }

    /** A Verfahren outside the order, planned. */
    static VerfahrenRow initiated(String ags, HalbjahrId halbjahr, String name) {
        return new VerfahrenRow(
                new Verfahren(ags, halbjahr, OUTSIDE_THE_ORDER, VerfahrenStatus.PLANNED, true, false, name));
    }

    /** Takes over all that a {@link Verfahren} says, except its key; the rest stays. */
    final void take(Verfahren verfahren) {
        this.phase = verfahren.phase();
        this.status = verfahren.status();
        this.selfInitiated = verfahren.selfInitiated();
        this.assumed = verfahren.assumed();
        this.nameInSource = verfahren.nameInSource();
    }

    void become(VerfahrenStatus next, @Nullable String reason, String account, Instant now) {
        status = next;
        statusReason = reason;
        statusChangedAt = now;
        statusChangedBy = account;
    }

    /** Is promised anew. */
    void planAgain(Verfahren promised) {
        take(promised);
        statusReason = null;
        statusChangedAt = null;
        statusChangedBy = null;
    }

    Verfahren toRecord() {
        return new Verfahren(ags, HalbjahrId.parse(halbjahr), phase, status, selfInitiated, assumed, nameInSource);
    }

    VerfahrenDetail toDetail(ZoneId zone) {
        return new VerfahrenDetail(
                ags,
                HalbjahrId.parse(halbjahr),
                phase,
                status,
                selfInitiated,
                assumed,
                nameInSource,
                note,
                at(initiatedAt, zone),
                initiatedBy,
                statusReason,
                at(statusChangedAt, zone),
                statusChangedBy);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
