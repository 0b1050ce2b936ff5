package de.turnus.allocation;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.halbjahr.HalbjahrId;
import de.turnus.halbjahr.Turnus;
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
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
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

    @Nullable
    UUID lotsRunId;

    @Nullable
    @Column(columnDefinition = "text")
    String drawn;

    @Nullable
    UUID replanOf;

    @Nullable
    @Column(columnDefinition = "text")
    String replan;

    @Nullable
    String releaseRequestedBy;

    @Nullable
    Instant releaseRequestedAt;

    @Nullable
    String releaseNote;

    @Nullable
    @Column(columnDefinition = "text")
    String releaseHashes;

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

    /** A round that mends a released one. */
    static AllocationRoundRow mending(
            AllocationRoundRow released,
            AllocationRoundBody body,
            ReplanBody replan,
            PortableProblem problem,
            String account,
            Instant now) {
        AllocationRoundRow row = new AllocationRoundRow(body, problem, account, now);
        row.replanOf = released.id;
        row.replan = Json.write(replan);
        return row;
    }

    /**
     * What a REPLAN was asked to reckon with.
     *
     * @throws IllegalStateException where the round is none
     */
    ReplanBody replan() {
        if (replan == null) {
            throw new IllegalStateException("Not a REPLAN: " + id);
        }
        return Json.read(replan, new TypeReference<>() {});
    }

    /** The snapshot, without pins of project leads; in a REPLAN what is released is pinned in it. */
    PortableProblem snapshot() {
        return Json.read(problem, new TypeReference<>() {});
    }

    RoundOutline outline() {
        return Json.read(outline, new TypeReference<>() {});
    }

    /** The ranks of the tickets, once they are drawn. */
    void tickets(PortableProblem ranked) {
        problem = Json.write(ranked);
    }

    void solving(UUID run) {
        become(RoundStatus.SOLVING);
        runId = run;
        failure = null;
    }

    void planned(UUID run, Instant now) {
        become(RoundStatus.PLANNED);
        plannedRunId = run;
        plannedAt = now;
    }

    void failed(@Nullable String reason) {
        become(RoundStatus.FAILED);
        failure = reason;
    }

    void committed() {
        become(RoundStatus.COMMITTED);
    }

    /** From here on the plan from which the urns were built is kept apart from the one that keeps to the lots. */
    void drawn(Map<String, @Nullable String> halbjahre) {
        become(RoundStatus.DRAWN);
        lotsRunId = plannedRunId;
        drawn = Json.write(halbjahre);
        failure = null;
    }

    /** Teams are being planned around what was drawn; the state stays. */
    void planningTeams(UUID run) {
        runId = run;
        failure = null;
    }

    /** No plan keeps to what was drawn, as it stands; the lots stay drawn. */
    void teamsFailed(@Nullable String reason) {
        failure = reason;
    }

    void ready(UUID run, Instant now) {
        become(RoundStatus.READY);
        plannedRunId = run;
        plannedAt = now;
    }

    /** Asks for the release; from here on the plan stays as it is until that is taken back. */
    void releaseRequested(String account, Instant now, @Nullable String note, ReleaseHashes hashes) {
        if (status != RoundStatus.READY) {
            become(RoundStatus.READY);
        }
        releaseRequestedBy = account;
        releaseRequestedAt = now;
        releaseNote = note;
        releaseHashes = Json.write(hashes);
    }

    /** Takes the request back; where no lots are drawn the plan may change again. */
    void releaseWithdrawn() {
        if (lotsRunId == null) {
            become(RoundStatus.PLANNED);
        }
        releaseRequestedBy = null;
        releaseRequestedAt = null;
        releaseNote = null;
        releaseHashes = null;
    }

    void released() {
        become(RoundStatus.RELEASED);
    }

    /** Null where nobody has asked. */
    @Nullable
    ReleaseRequest releaseRequest(ZoneId zone) {
        return releaseRequestedBy == null || releaseRequestedAt == null || releaseHashes == null
                ? null
                : new ReleaseRequest(
                        releaseRequestedBy,
                        releaseRequestedAt.atZone(zone).toOffsetDateTime(),
                        releaseNote,
                        Json.read(releaseHashes, new TypeReference<>() {}));
    }

    /** The Turnus in which its Halbjahre lie. */
    Turnus turnus() {
        return HalbjahrId.parse(outline().halbjahre().getFirst().id()).turnus();
    }

    /** What the lot gave to whom, null for no seat; empty before the draw and for those whom it did not concern. */
    Map<String, @Nullable String> drawnHalbjahre() {
        return drawn == null ? new HashMap<>() : Json.read(drawn, new TypeReference<>() {});
    }

    /** Whether pins have changed since its plan, or lots were drawn that are not in it yet. */
    boolean isOutdated() {
        return status == RoundStatus.DRAWN
                || pinsChangedAt != null && plannedAt != null && pinsChangedAt.isAfter(plannedAt);
    }

    void requireCanBecome(RoundStatus next) {
        if (!status.canBecome(next)) {
            throw status.refuses(next);
        }
    }

    private void become(RoundStatus next) {
        requireCanBecome(next);
        status = next;
    }
}
