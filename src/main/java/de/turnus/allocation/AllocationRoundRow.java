package de.turnus.allocation;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.web.Json;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "allocation_round")
class AllocationRoundRow {
    @Id
    UUID id;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    RoundKind kind;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    RoundStatus status;

    @Nullable
    UUID registrationWindow;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    Reference reference;

    // large, and of no use to a list of rounds: read on demand
    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false, columnDefinition = "text")
    String problem;

    @Column(nullable = false, columnDefinition = "text")
    String outline;

    @Column(nullable = false)
    String createdBy;

    @Column(nullable = false)
    Instant createdAt;

    @Nullable
    UUID runId;

    @Nullable
    UUID plannedRunId;

    @Nullable
    Instant plannedAt;

    @Nullable
    Instant pinsChangedAt;

    @Nullable
    String failure;

    @SuppressWarnings("NullAway.Init")
    protected AllocationRoundRow() {}

    AllocationRoundRow(AllocationRoundBody body, PortableProblem snapshot, String account, Instant now) {
        this.id = UUID.randomUUID();
        this.name = body.name();
        this.kind = body.kind();
        this.status = RoundStatus.DRAFT;
        this.registrationWindow = body.registrationWindow();
        this.reference = body.referenceOrDefault();
        this.problem = Json.write(snapshot);
        this.outline = Json.write(RoundOutline.of(snapshot));
        this.createdBy = account;
        this.createdAt = now;
    }

    /** The snapshot, without pins. */
    PortableProblem snapshot() {
        return Json.read(problem, new TypeReference<>() {});
    }

    RoundOutline outline() {
        return Json.read(outline, new TypeReference<>() {});
    }

    void solving(UUID run) {
        status = RoundStatus.SOLVING;
        runId = run;
        failure = null;
    }

    void planned(UUID run, Instant now) {
        status = RoundStatus.PLANNED;
        plannedRunId = run;
        plannedAt = now;
    }

    void failed(@Nullable String reason) {
        status = RoundStatus.FAILED;
        failure = reason;
    }
}
