package de.turnus.jugendamt;

import de.turnus.halbjahr.HalbjahrId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "verfahren")
@IdClass(VerfahrenRow.Key.class)
class VerfahrenRow {
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

    @SuppressWarnings("NullAway.Init")
    protected VerfahrenRow() {}

    VerfahrenRow(Verfahren verfahren) {
        this.ags = verfahren.ags();
        this.halbjahr = verfahren.halbjahr().toString();
        this.phase = verfahren.phase();
        this.status = verfahren.status();
        this.selfInitiated = verfahren.selfInitiated();
        this.assumed = verfahren.assumed();
        this.nameInSource = verfahren.nameInSource();
    }

    Verfahren toRecord() {
        return new Verfahren(ags, HalbjahrId.parse(halbjahr), phase, status, selfInitiated, assumed, nameInSource);
    }
}
