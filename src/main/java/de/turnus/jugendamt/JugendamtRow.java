package de.turnus.jugendamt;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.LocalDate;

@Entity
@Table(name = "jugendamt")
class JugendamtRow {
    @Id
    String ags;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    Typ typ;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    Landschaftsverband landschaftsverband;

    @Column(nullable = false)
    String regierungsbezirk;

    @Column(nullable = false)
    String kreis;

    int einwohner;
    double lat;
    double lon;

    @Column
    @Nullable
    LocalDate validFrom;

    @Column
    @Nullable
    LocalDate validUntil;

    @Column
    @Nullable
    String successor;

    @SuppressWarnings("NullAway.Init")
    protected JugendamtRow() {}

    JugendamtRow(Jugendamt office) {
        this.ags = office.ags();
        this.name = office.name();
        this.typ = office.typ();
        this.landschaftsverband = office.landschaftsverband();
        this.regierungsbezirk = office.regierungsbezirk().toString();
        this.kreis = office.kreis();
        this.einwohner = office.einwohner();
        this.lat = office.lat();
        this.lon = office.lon();
        this.validFrom = office.validFrom();
        this.validUntil = office.validUntil();
        this.successor = office.successor();
    }

    Jugendamt toRecord(SizeClassLimits limits) {
        return new Jugendamt(
                ags,
                name,
                typ,
                landschaftsverband,
                Regierungsbezirk.named(regierungsbezirk).orElseThrow(),
                kreis,
                einwohner,
                SizeClass.of(einwohner, limits),
                lat,
                lon,
                validFrom,
                validUntil,
                successor);
    }
}
