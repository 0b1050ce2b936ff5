package de.turnus.allocation.run;

import de.turnus.allocation.problem.SampleProblems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A search whose process died in the middle: left as SOLVING, its place in the queue taken by someone silent. */
@QuarkusTest
class RevivedSearchTest {
    @Inject
    SearchRuns runs;

    @Inject
    SearchRunRepository repository;

    @Inject
    EntityManager database;

    @Test
    void aSearchWhoseProcessDiedIsBegunAnewAndEnds() throws InterruptedException {
        UUID id = QuarkusTransaction.requiringNew().call(this::leftBehind);
        assertThat(statusOf(id)).isEqualTo(SearchRun.Status.SOLVING);

        while (statusOf(id).isRunning()) {
            Thread.sleep(200);
        }

        assertThat(statusOf(id)).isEqualTo(SearchRun.Status.PLANNED);
        SearchPlan plan = runs.plan(id).orElseThrow();
        assertThat(plan.allocations()).hasSize(38);
        assertThat(plan.score().policy()).isZero();
    }

    private SearchRun.Status statusOf(UUID id) {
        return runs.find(id).orElseThrow().status();
    }

    private UUID leftBehind() {
        UUID id = runs.start(SampleProblems.read("pilot-2023"), true, "leitung-1");
        SearchRunRow row = repository.findById(id);
        row.status = SearchRun.Status.SOLVING;
        row.startedAt = row.createdAt;
        database.createNativeQuery("update scheduled_tasks set picked = true, picked_by = 'gone',"
                        + " last_heartbeat = now() - interval '1 hour' where task_instance = :id")
                .setParameter("id", id.toString())
                .executeUpdate();
        return id;
    }
}
