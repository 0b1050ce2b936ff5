package de.turnus.allocation;

import de.turnus.halbjahr.HalbjahrId;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "zusage")
@IdClass(ZusageRow.Key.class)
class ZusageRow {
    record Key(UUID roundId, String ags) {}

    @Id
    UUID roundId;

    @Id
    String ags;

    @Column(nullable = false)
    String halbjahr;

    @Column(nullable = false)
    String analyseteam;

    @Column(nullable = false)
    LocalDate begins;

    @Column(nullable = false)
    LocalDate ends;

    @Column(nullable = false, columnDefinition = "text")
    String explanation;

    @Nullable
    Instant acceptedAt;

    @Nullable
    String acceptedBy;

    @SuppressWarnings("NullAway.Init")
    protected ZusageRow() {}

    ZusageRow(UUID round, String ags, HalbjahrId halbjahr, String analyseteam, String explanation) {
        this.roundId = round;
        this.ags = ags;
        this.halbjahr = halbjahr.toString();
        this.analyseteam = analyseteam;
        this.begins = halbjahr.firstDay();
        this.ends = halbjahr.lastDay();
        this.explanation = explanation;
    }

    HalbjahrId halbjahrId() {
        return HalbjahrId.parse(halbjahr);
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }
}
