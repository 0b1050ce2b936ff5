package de.turnus.interessenbekundung;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.web.Json;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "interessenbekundung")
@IdClass(InteressenbekundungRow.Key.class)
class InteressenbekundungRow {
    record Key(UUID windowId, String ags) {}

    @Id
    UUID windowId;

    @Id
    String ags;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    Interessenbekundung.Status status;

    @Column(nullable = false)
    String contactName;

    @Column(nullable = false)
    String contactEmail;

    @Nullable
    String contactPhone;

    boolean commitmentAmtsleitung;
    boolean researchConsent;
    boolean selfInitiated;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> wishes;

    @Column(nullable = false, columnDefinition = "text")
    String excluded;

    @Column(nullable = false)
    Instant submittedAt;

    @Column(nullable = false)
    Instant changedAt;

    int revision;

    @SuppressWarnings("NullAway.Init")
    protected InteressenbekundungRow() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by the first submission
    InteressenbekundungRow(UUID windowId, String ags, Instant now) {
        this.windowId = windowId;
        this.ags = ags;
        this.submittedAt = now;
    }

    void submit(InteressenbekundungBody body, Instant now) {
        status = Interessenbekundung.Status.SUBMITTED;
        contactName = body.contactPerson().name();
        contactEmail = body.contactPerson().email();
        contactPhone = body.contactPerson().phone();
        commitmentAmtsleitung = body.commitmentAmtsleitung();
        researchConsent = body.researchConsent();
        selfInitiated = body.selfInitiated();
        wishes = body.wishes();
        excluded = Json.write(body.excluded());
        next(now);
    }

    void withdraw(Instant now) {
        status = Interessenbekundung.Status.WITHDRAWN;
        next(now);
    }

    private void next(Instant now) {
        changedAt = now;
        revision++;
    }

    Interessenbekundung toRecord(ZoneId zone) {
        return new Interessenbekundung(
                windowId,
                ags,
                status,
                new ContactPerson(contactName, contactEmail, contactPhone),
                commitmentAmtsleitung,
                researchConsent,
                selfInitiated,
                List.copyOf(wishes),
                Json.read(excluded, new TypeReference<>() {}),
                submittedAt.atZone(zone).toOffsetDateTime(),
                changedAt.atZone(zone).toOffsetDateTime(),
                revision);
    }
}
