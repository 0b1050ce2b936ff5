package de.turnus.allocation.run;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.solver.SearchEnd;
import de.turnus.web.Json;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Entity
@DynamicUpdate // a progress report must not overwrite the request to stop
@Table(name = "search_run")
class SearchRunRow {
    @Id
    UUID id;

    boolean scenario;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    SearchRun.Status status;

    @Column(nullable = false, columnDefinition = "text")
    String problem;

    boolean stopRequested;

    @Column(nullable = false)
    String createdBy;

    @Column(nullable = false)
    Instant createdAt;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant finishedAt;

    long moves;

    @Nullable
    @Column(columnDefinition = "text")
    String allocations;

    @Nullable
    @Column(columnDefinition = "text")
    String score;

    @Nullable
    @Enumerated(EnumType.STRING)
    SearchEnd endedBy;

    @Nullable
    String failure;

    @SuppressWarnings("NullAway.Init")
    protected SearchRunRow() {}

    SearchRunRow(UUID id, boolean scenario, PortableProblem problem, String account, Instant now) {
        this.id = id;
        this.scenario = scenario;
        this.status = SearchRun.Status.QUEUED;
        this.problem = Json.write(problem);
        this.createdBy = account;
        this.createdAt = now;
    }

    void best(List<Allocation> plan, Score worth, long movesSoFar) {
        allocations = Json.write(plan);
        score = Json.write(worth);
        moves = movesSoFar;
    }

    PortableProblem readProblem() {
        return Json.read(problem, new TypeReference<>() {});
    }

    SearchRun toRecord(Clock clock) {
        Instant until = finishedAt == null ? clock.instant() : finishedAt;
        return new SearchRun(
                id,
                scenario,
                status,
                readProblem(),
                allocations == null ? null : Json.read(allocations, new TypeReference<>() {}),
                score == null ? null : Json.read(score, new TypeReference<>() {}),
                moves,
                BigDecimal.valueOf(
                        startedAt == null
                                ? 0
                                : Duration.between(startedAt, until).toMillis(),
                        3),
                endedBy,
                failure,
                createdAt.atZone(clock.getZone()).toOffsetDateTime());
    }
}
