package de.turnus.allocation.run;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.UUID;

/** Puts searches into the queue, in the caller's transaction: either both the search and its place in it, or neither. */
@ApplicationScoped
class SearchQueue {
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("search-run");

    private final SchedulerClient client;

    SearchQueue(DataSource database) {
        client = SchedulerClient.Builder.create(database).build();
    }

    void add(UUID run) {
        client.scheduleIfNotExists(TASK.instance(run.toString()).scheduledTo(Instant.now()));
    }
}
