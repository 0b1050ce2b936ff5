package de.turnus.allocation.run;

import de.turnus.allocation.certificate.Certificate;
import de.turnus.allocation.certificate.Certificate.LevelBound;
import de.turnus.allocation.planning.Planning;
import de.turnus.allocation.problem.Allocation;
import de.turnus.allocation.problem.Level;
import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.SampleProblems;
import de.turnus.allocation.problem.Scorecard;
import de.turnus.allocation.pruefbericht.Pruefbericht;
import de.turnus.allocation.run.SearchRun.Stage;
import de.turnus.allocation.run.SearchRun.Status;
import de.turnus.allocation.solver.AllocationSearch;
import de.turnus.allocation.solver.SearchEnd;
import de.turnus.allocation.solver.SearchListener;
import de.turnus.allocation.solver.SearchProgress;
import de.turnus.allocation.solver.SearchResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import static de.turnus.Api.asLead;
import static de.turnus.Api.pause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** A search in the database, step by step, with nobody who runs it. */
@QuarkusTest
class SearchRunsTest {
    private static final PortableProblem PROBLEM = SampleProblems.read("pilot-2023");
    private static final SearchResult FOUND =
            AllocationSearch.load().search(PROBLEM, Duration.ofMinutes(1), SearchListener.NONE);
    private static final SearchProgress PROGRESS =
            new SearchProgress(FOUND.allocations(), FOUND.score(), 7, Duration.ofSeconds(1));

    @Inject
    SearchRuns runs;

    @Inject
    SearchRunRepository repository;

    @Inject
    SearchWorker worker;

    @Inject
    SearchQueue queue;

    @Inject
    Clock clock;

    private UUID id = UUID.randomUUID();

    @BeforeEach
    void ask() {
        id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> repository.persist(new SearchRunRow(id, true, PROBLEM, "leitung-1", clock.instant())));
    }

    @Test
    void saysAtWhichStageItIs() {
        assertThat(runs.find(id)).get().extracting(SearchRun::stage).isNull();

        SearchAttempt attempt = begin();
        assertThat(attempt.problem()).isEqualTo(PROBLEM);
        assertThat(attempt.start()).isNull();
        assertThat(runs.find(id)).get().extracting(SearchRun::stage).isEqualTo(Stage.SEARCH);

        runs.proving(attempt);
        assertThat(runs.find(id)).get().extracting(SearchRun::stage).isEqualTo(Stage.PROOF);

        runs.fail(attempt, "Aus.");
        assertThat(runs.find(id)).get().extracting(SearchRun::stage).isNull();
    }

    @Test
    void keepsTheBestPlanSoFar() {
        SearchReporter reporter = reporter(begin());
        assertThat(runs.plan(id)).isEmpty();

        reporter.onProgress(PROGRESS);
        reporter.onProgress(worse());

        SearchRun run = runs.find(id).orElseThrow();
        assertThat(run.unplaced()).isEqualTo(20);
        assertThat(run.moves()).isEqualTo(8);
        assertThat(runs.plan(id)).get().satisfies(plan -> {
            assertThat(plan.problem()).isEqualTo(PROBLEM);
            assertThat(plan.allocations()).isEqualTo(FOUND.allocations());
            assertThat(plan.score()).isEqualTo(FOUND.score());
        });
    }

    @Test
    void aSearchThatTheServiceDoesNotSurviveIsGivenUp() {
        begin();
        runs.putBack(begin());
        begin();
        begin();
        assertThat(runs.find(id).orElseThrow().status()).isEqualTo(Status.SOLVING);

        assertThat(runs.begin(id)).isNull();

        SearchRun run = runs.find(id).orElseThrow();
        assertThat(run.status()).isEqualTo(Status.FAILED);
        assertThat(run.failure()).contains("3 Mal abgestürzt");
    }

    @Test
    void aSearchWhoseProcessDiesGoesOnFromTheBestPlan() {
        reporter(begin()).onProgress(PROGRESS);

        SearchAttempt second = begin();

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.startPlan()).isEqualTo(FOUND.allocations());
        assertThat(runs.find(id)).get().extracting(SearchRun::score).isEqualTo(FOUND.score());
        reporter(second).onProgress(worse());
        assertThat(runs.find(id)).get().extracting(SearchRun::score).isEqualTo(FOUND.score());
        assertThat(runs.find(id)).get().extracting(SearchRun::moves).isEqualTo(15L);

        conclude(second, FOUND.allocations());
        asLead().get("/scenarios/" + id)
                .then()
                .body("status", is("PLANNED"))
                .body("search.moves", is(7 + 9))
                .body("search.resumed", is(1));
    }

    @Test
    void anAttemptThatWasTakenForDeadWritesNothing() {
        SearchAttempt paused = begin();
        reporter(paused).onProgress(worse());
        SearchAttempt owner = begin();
        String before = everything();

        SearchReporter zombie = reporter(paused);
        assertThat(zombie.stopRequested()).isTrue();
        zombie.onProgress(PROGRESS);
        zombie.onProof();
        conclude(paused, FOUND.allocations());
        conclude(paused, FOUND.allocations().subList(1, 38));
        runs.fail(paused, "Aus.");
        runs.putBack(paused);

        assertThat(everything()).isEqualTo(before);
        assertThat(reporter(owner).stopRequested()).isFalse();
        conclude(owner, FOUND.allocations());
        String ended = everything();
        assertThat(ended).contains("PLANNED");

        reporter(owner).onProgress(worse());
        conclude(paused, FOUND.allocations());
        runs.fail(owner, "Aus.");
        assertThat(everything()).isEqualTo(ended);
    }

    @Test
    void aSearchThatTheServiceDoesNotSurviveKeepsThePlanThatItHas() {
        reporter(begin()).onProgress(PROGRESS);
        begin();
        begin();

        QuarkusTransaction.requiringNew().run(() -> queue.add(id));
        while (runs.find(id).orElseThrow().status().isRunning()) {
            pause();
        }

        assertThat(runs.find(id)).get().extracting(SearchRun::status).isEqualTo(Status.PLANNED);
        assertThat(runs.plan(id)).get().extracting(SearchPlan::allocations).isEqualTo(FOUND.allocations());
        asLead().get("/scenarios/" + id)
                .then()
                .body("certificate.status", is("FEASIBLE"))
                .body("certificate.note", containsString("3 Mal abgestürzt"));
    }

    @Test
    void aPlanThatBreaksAPropertyIsNeverShown() {
        SearchAttempt attempt = begin();
        reporter(attempt).onProgress(PROGRESS);

        conclude(attempt, FOUND.allocations().subList(1, 38));

        String missing = FOUND.allocations().getFirst().ags();
        assertThat(runs.find(id).orElseThrow().status()).isEqualTo(Status.FAILED);
        assertThat(runs.plan(id)).isEmpty();
        asLead().get("/scenarios/" + id)
                .then()
                .statusCode(200)
                .body("status", is("FAILED"))
                .body("failure", containsString("everyOfficeOnce"))
                .body("failure", containsString(missing + " fehlt im Plan."))
                .body("$", not(hasKey("allocations")))
                .body("$", not(hasKey("score")))
                .body("$", not(hasKey("certificate")));
        asLead().get("/scenarios/" + id + "/pruefbericht")
                .then()
                .statusCode(200)
                .body("held", is(false))
                .body("checks.find { it.id == 'everyOfficeOnce' }.verdict", is("BROKEN"))
                .body("checks.find { it.id == 'everyOfficeOnce' }.findings", hasItem(missing + " fehlt im Plan."));
    }

    @Test
    void aPlanThatWasCutShortIsShownWithWhatIsLeftOpen() {
        conclude(begin(), FOUND.allocations());

        assertThat(runs.find(id).orElseThrow().status()).isEqualTo(Status.PLANNED);
        asLead().get("/scenarios/" + id)
                .then()
                .body("certificate.status", is("FEASIBLE"))
                .body("certificate.note", is("Die Aufgabe ist zu groß für einen Nachweis."));
        asLead().get("/scenarios/" + id + "/pruefbericht")
                .then()
                .body("held", is(true))
                .body("checks.findAll { it.id != 'pricesProveBound' }.verdict", everyItem(is("HELD")));
    }

    @Test
    void aLookAtItReadsNothingThatIsLarge() {
        conclude(begin(), FOUND.allocations());

        QuarkusTransaction.requiringNew().run(() -> {
            SearchRunRow row = repository.findById(id);
            assertThat(row.toRecord(clock).proven()).isEqualTo(Certificate.Status.FEASIBLE);
            for (String large : List.of("problem", "allocations", "certificate", "pruefbericht")) {
                assertThat(Hibernate.isPropertyInitialized(row, large))
                        .as(large)
                        .isFalse();
            }
            row.readPruefbericht();
            assertThat(Hibernate.isPropertyInitialized(row, "pruefbericht")).isTrue();
            assertThat(Hibernate.isPropertyInitialized(row, "problem")).isFalse();
        });
    }

    private SearchAttempt begin() {
        return Objects.requireNonNull(runs.begin(id));
    }

    /** The whole row as the database writes it. */
    private String everything() {
        return QuarkusTransaction.requiringNew().call(() -> (String) repository
                .getEntityManager()
                .createNativeQuery("select cast(r as text) from search_run r where id = :id")
                .setParameter("id", id)
                .getSingleResult());
    }

    private SearchReporter reporter(SearchAttempt attempt) {
        return new SearchReporter(runs, attempt, () -> false);
    }

    private static SearchProgress worse() {
        List<Allocation> plan = new ArrayList<>(FOUND.allocations());
        int placed = IntStream.range(0, plan.size())
                .filter(i -> plan.get(i).halbjahr() != null)
                .findFirst()
                .orElseThrow();
        plan.set(placed, Allocation.unplaced(plan.get(placed).ags()));
        return new SearchProgress(plan, Scorecard.of(PROBLEM, plan).score(), 8, Duration.ofSeconds(2));
    }

    private void conclude(SearchAttempt attempt, List<Allocation> plan) {
        Planning planning = planning(plan);
        worker.conclude(
                attempt,
                planning,
                Pruefbericht.of(PROBLEM, plan, planning.result().score(), planning.certificate()));
    }

    private static Planning planning(List<Allocation> plan) {
        List<LevelBound> levels = List.of(
                new LevelBound(Level.HARD, -FOUND.score().hard(), -FOUND.score().hard()),
                new LevelBound(Level.PLACEMENT, -FOUND.score().placement(), 0),
                new LevelBound(Level.POLICY, -FOUND.score().policy(), 0),
                new LevelBound(Level.TICKET, -FOUND.score().ticket(), 0));
        return new Planning(
                new SearchResult(plan, FOUND.score(), SearchEnd.STOPPED, 9, Duration.ofSeconds(2)),
                Certificate.of(levels, "von Hand", 0.1, "Die Aufgabe ist zu groß für einen Nachweis."));
    }
}
