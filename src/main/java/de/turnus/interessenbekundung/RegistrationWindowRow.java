package de.turnus.interessenbekundung;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "registration_window")
class RegistrationWindowRow {
    @Id
    UUID id;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    LocalDate firstDay;

    @Column(nullable = false)
    LocalDate lastDay;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> halbjahre;

    int maxWishes;
    int maxExcluded;

    @Nullable
    Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected RegistrationWindowRow() {}

    RegistrationWindowRow(UUID id, RegistrationWindowBody body) {
        this.id = id;
        this.name = body.name();
        this.firstDay = body.from();
        this.lastDay = body.until();
        this.halbjahre = body.halbjahre();
        this.maxWishes = body.maxWishes();
        this.maxExcluded = body.maxExcluded();
    }

    void change(RegistrationWindowBody body) {
        name = body.name();
        firstDay = body.from();
        lastDay = body.until();
        halbjahre = body.halbjahre();
        maxWishes = body.maxWishes();
        maxExcluded = body.maxExcluded();
    }

    RegistrationWindow toRecord(Clock clock) {
        return new RegistrationWindow(
                id,
                name,
                firstDay,
                lastDay,
                List.copyOf(halbjahre),
                maxWishes,
                maxExcluded,
                status(LocalDate.now(clock)),
                closedAt == null ? null : closedAt.atZone(clock.getZone()).toOffsetDateTime());
    }

    /** The last day is included; a window that was closed stays closed. */
    private RegistrationWindow.Status status(LocalDate today) {
        if (closedAt != null || today.isAfter(lastDay)) {
            return RegistrationWindow.Status.CLOSED;
        }
        return today.isBefore(firstDay) ? RegistrationWindow.Status.UPCOMING : RegistrationWindow.Status.OPEN;
    }
}
