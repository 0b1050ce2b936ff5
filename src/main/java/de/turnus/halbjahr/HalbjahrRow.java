package de.turnus.halbjahr;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "halbjahr")
class HalbjahrRow {
    @Id
    String id;

    int minSeats;
    int targetSeats;
    int maxSeats;

    @Column
    @Nullable
    Integer announced;

    @Column
    @Nullable
    String note;

    @SuppressWarnings("NullAway.Init")
    protected HalbjahrRow() {}

    HalbjahrRow(Halbjahr halbjahr) {
        this.id = halbjahr.id().toString();
        this.minSeats = halbjahr.minSeats();
        this.targetSeats = halbjahr.targetSeats();
        this.maxSeats = halbjahr.maxSeats();
        this.announced = halbjahr.announced();
        this.note = halbjahr.note();
    }

    Halbjahr toRecord() {
        return new Halbjahr(HalbjahrId.parse(id), minSeats, targetSeats, maxSeats, announced, note);
    }
}
