package de.turnus.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "waiting")
@IdClass(WaitingRow.Key.class)
class WaitingRow {
    record Key(UUID roundId, String ags) {}

    @Id
    UUID roundId;

    @Id
    String ags;

    int turnus;
    int rank;

    @Column(nullable = false)
    LocalDate since;

    @SuppressWarnings("NullAway.Init")
    protected WaitingRow() {}

    WaitingRow(UUID round, int turnus, int rank, WaitingList.Entry entry) {
        this.roundId = round;
        this.ags = entry.ags();
        this.turnus = turnus;
        this.rank = rank;
        this.since = entry.since();
    }
}
