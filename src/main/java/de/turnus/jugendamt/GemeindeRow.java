package de.turnus.jugendamt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "gemeinde")
class GemeindeRow {
    @Id
    String ags;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String jugendamtAgs;

    @Column(nullable = false)
    String kreis;

    int einwohner;
    double lat;
    double lon;

    @SuppressWarnings("NullAway.Init")
    protected GemeindeRow() {}

    GemeindeRow(Gemeinde gemeinde) {
        this.ags = gemeinde.ags();
        this.name = gemeinde.name();
        this.jugendamtAgs = gemeinde.jugendamt();
        this.kreis = gemeinde.kreis();
        this.einwohner = gemeinde.einwohner();
        this.lat = gemeinde.lat();
        this.lon = gemeinde.lon();
    }

    Gemeinde toRecord() {
        return new Gemeinde(ags, name, jugendamtAgs, kreis, einwohner, lat, lon);
    }
}
