package de.turnus.interessenbekundung;

import org.hibernate.annotations.Immutable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

@Entity
@Immutable
@Table(name = "interessenbekundung_revision")
@IdClass(RevisionRow.Key.class)
class RevisionRow {
    record Key(UUID windowId, String ags, int revision) {}

    @Id
    UUID windowId;

    @Id
    String ags;

    @Id
    int revision;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    Revision.Action action;

    @Column(nullable = false)
    String account;

    @Column(nullable = false)
    Instant changedAt;

    @Column(nullable = false, columnDefinition = "text")
    String content;

    @SuppressWarnings("NullAway.Init")
    protected RevisionRow() {}

    RevisionRow(InteressenbekundungRow of, Revision.Action action, String account, String content) {
        this.windowId = of.windowId;
        this.ags = of.ags;
        this.revision = of.revision;
        this.changedAt = of.changedAt;
        this.action = action;
        this.account = account;
        this.content = content;
    }
}
