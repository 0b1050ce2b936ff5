package de.turnus.allocation.run;

import de.turnus.allocation.problem.Score;
import de.turnus.allocation.solver.SearchListener;
import de.turnus.allocation.solver.SearchProgress;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Stores how far an attempt is as often as it says so, never a worse plan over a better one, and looks whether the attempt
 * is still wanted.
 *
 * <p>A database that does not answer for a while is no reason to give up a search: what is stored with the next report is
 * newer than what was missed.
 */
final class SearchReporter implements SearchListener {
    private static final Logger LOG = Logger.getLogger(SearchReporter.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final SearchRuns runs;
    private final SearchAttempt attempt;
    private final BooleanSupplier stopping;
    private @Nullable Score stored;
    private Instant lastLook = Instant.EPOCH;
    private boolean wanted = true;

    /** @param stopping whether the process is about to end */
    SearchReporter(SearchRuns runs, SearchAttempt attempt, BooleanSupplier stopping) {
        this.runs = runs;
        this.attempt = attempt;
        this.stopping = stopping;
        this.stored = attempt.start() == null ? null : attempt.start().score();
    }

    @Override
    public synchronized void onProgress(SearchProgress progress) {
        try {
            if (stored == null || progress.score().compareTo(stored) > 0) {
                runs.storeBest(attempt, progress.allocations(), progress.score());
                stored = progress.score();
            }
            runs.storeMoves(attempt, progress.moves());
        } catch (RuntimeException e) {
            LOG.warnf(e, "Search %s: how far it is could not be stored", attempt.run());
        }
    }

    @Override
    public void onProof() {
        try {
            runs.proving(attempt);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Search %s: its stage could not be stored", attempt.run());
        }
    }

    @Override
    public synchronized boolean stopRequested() {
        Instant now = Instant.now();
        if (wanted && lastLook.plus(BETWEEN_LOOKS).isBefore(now)) {
            lastLook = now;
            try {
                wanted = runs.isWanted(attempt);
            } catch (RuntimeException e) {
                LOG.warnf(e, "Search %s: whether it is wanted could not be asked", attempt.run());
            }
        }
        return !wanted || stopping.getAsBoolean();
    }
}
