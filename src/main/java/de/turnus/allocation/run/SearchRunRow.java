package de.turnus.allocation.run;

import com.fasterxml.jackson.core.type.TypeReference;
import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.solver.SearchEnd;
import de.turnus.allocation.solver.SearchResult;
import de.turnus.web.Json;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.LazyGroup;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    // large, and of no use to whoever asks how far the search is: read on demand, each by itself
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("problem")
    @Column(nullable = false, columnDefinition = "text")
    String problem;

    boolean stopRequested;

    /** Begun since it last found a better plan, without those that a stop of the service ended. */
    int attempts;

    /** The number of the newest attempt. */
    int begun;

    int resumed;

    @Column(nullable = false)
    String createdBy;

    @Column(nullable = false)
    Instant createdAt;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant finishedAt;

    @Enumerated(EnumType.STRING)
    SearchRun.@Nullable Stage stage;

    long moves;

    @Nullable
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("allocations")
    @Column(columnDefinition = "text")
    String allocations;

    @Nullable
    Integer unplaced;

    @Nullable
    @Column(columnDefinition = "text")
    String score;

    @Nullable
    @Enumerated(EnumType.STRING)
    SearchEnd endedBy;

    @Nullable
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("certificate")
    @Column(columnDefinition = "text")
    String certificate;

    /** What a look needs of the certificate, which is large with its prices: read out by the database. */
    @Formula("json_value(certificate, '$.status')")
    @Enumerated(EnumType.STRING)
    Certificate.@Nullable Status proven;

    @Nullable
    @Basic(fetch = FetchType.LAZY)
    @LazyGroup("pruefbericht")
    @Column(columnDefinition = "text")
    String pruefbericht;

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

    /** The next attempt, which shuts out all before; the plan that they stored stays what it is until there is a better. */
    SearchAttempt begin(Instant now, int mostAttempts) {
        boolean hopeless = attempts >= mostAttempts;
        attempts++;
        begun++;
        status = SearchRun.Status.SOLVING;
        stage = SearchRun.Stage.SEARCH;
        if (startedAt == null) {
            startedAt = now;
        }
        SearchAttempt.Start start = allocations == null || score == null
                ? null
                : new SearchAttempt.Start(
                        Json.read(allocations, new TypeReference<>() {}), Json.read(score, new TypeReference<>() {}));
        if (start != null) {
            resumed++;
        }
        return new SearchAttempt(id, begun, readProblem(), moves, start, hopeless);
    }

    /** Whether the attempt may say how the search ended. */
    boolean isIn(SearchAttempt attempt) {
        return status.isRunning() && begun == attempt.number();
    }

    void planned(SearchAttempt attempt, Planning planning, Pruefbericht report) {
        SearchResult result = planning.result();
        allocations = Json.write(result.allocations());
        unplaced = unplaced(result.allocations());
        score = Json.write(result.score());
        moves = attempt.movesBefore() + result.moves();
        endedBy = result.endedBy();
        certificate = Json.write(planning.certificate());
        proven = planning.certificate().status();
        pruefbericht = Json.write(report);
    }

    /** What there was of a plan is no plan any more. */
    void forgetPlan() {
        allocations = null;
        unplaced = null;
        score = null;
        certificate = null;
        proven = null;
    }

    static int unplaced(List<Allocation> plan) {
        return (int) plan.stream().filter(a -> a.halbjahr() == null).count();
    }

    PortableProblem readProblem() {
        return Json.read(problem, new TypeReference<>() {});
    }

    @Nullable
    Pruefbericht readPruefbericht() {
        return pruefbericht == null ? null : Json.read(pruefbericht, new TypeReference<>() {});
    }

    @Nullable
    Certificate readCertificate() {
        return certificate == null ? null : Json.read(certificate, new TypeReference<>() {});
    }

    /** The search with its plan; null where it has none. */
    @Nullable
    SearchPlan toPlan(Clock clock) {
        if (score == null || allocations == null) {
            return null;
        }
        SearchRun run = toRecord(clock);
        return new SearchPlan(
                run,
                readProblem(),
                Json.read(allocations, new TypeReference<>() {}),
                Objects.requireNonNull(run.score()),
                readCertificate());
    }

    SearchRun toRecord(Clock clock) {
        Instant until = finishedAt == null ? clock.instant() : finishedAt;
        return new SearchRun(
                id,
                scenario,
                status,
                stage,
                score == null ? null : Json.read(score, new TypeReference<>() {}),
                unplaced,
                moves,
                BigDecimal.valueOf(
                        startedAt == null
                                ? 0
                                : Duration.between(startedAt, until).toMillis(),
                        3),
                endedBy,
                resumed,
                proven,
                failure,
                createdAt.atZone(clock.getZone()).toOffsetDateTime());
    }
}
