package de.turnus.allocation;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

@Entity
@Table(name = "release")
class ReleaseRow {
    @Id
    UUID roundId;

    @Column(nullable = false)
    String requestedBy;

    @Column(nullable = false)
    Instant requestedAt;

    @Nullable
    String note;

    @Column(nullable = false)
    String releasedBy;

    @Column(nullable = false)
    Instant releasedAt;

    @Column(nullable = false, columnDefinition = "text")
    String problem;

    @Column(nullable = false)
    String problemHash;

    @Column(nullable = false, columnDefinition = "text")
    String plan;

    @Column(nullable = false)
    String planHash;

    @Column(nullable = false, columnDefinition = "text")
    String certificate;

    @Column(nullable = false)
    String certificateHash;

    @Column(nullable = false, columnDefinition = "text")
    String pruefbericht;

    @Column(nullable = false)
    String pruefberichtHash;

    @Column(nullable = false, columnDefinition = "text")
    String protocols;

    @Column(nullable = false)
    String protocolsHash;

    /** The later release has the greater one; given by the database. */
    @Nullable
    @Column(insertable = false, updatable = false)
    Long number;

    @SuppressWarnings("NullAway.Init")
    protected ReleaseRow() {}

    ReleaseRow(UUID round, ReleaseRequest request, ReleaseDocuments documents, String account, Instant now) {
        this.roundId = round;
        this.requestedBy = request.by();
        this.requestedAt = request.at().toInstant();
        this.note = request.note();
        this.releasedBy = account;
        this.releasedAt = now;
        this.problem = documents.problem();
        this.plan = documents.plan();
        this.certificate = documents.certificate();
        this.pruefbericht = documents.pruefbericht();
        this.protocols = documents.protocols();
        ReleaseHashes hashes = documents.hashes();
        this.problemHash = hashes.problem();
        this.planHash = hashes.plan();
        this.certificateHash = hashes.certificate();
        this.pruefberichtHash = hashes.pruefbericht();
        this.protocolsHash = hashes.protocols();
    }

    Release toRecord(int zusagen, int waiting, ZoneId zone) {
        return new Release(
                roundId,
                requestedBy,
                requestedAt.atZone(zone).toOffsetDateTime(),
                note,
                releasedBy,
                releasedAt.atZone(zone).toOffsetDateTime(),
                new ReleaseHashes(problemHash, planHash, certificateHash, pruefberichtHash, protocolsHash),
                zusagen,
                waiting);
    }
}
