package de.turnus.allocation.solver;

import de.turnus.allocation.problem.PortableProblem;
import de.turnus.allocation.problem.Scorecard;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Looks at a running search from a thread of its own: reports how far it is, and ends it by limit or on request. */
final class SearchWatch implements AutoCloseable {
    private static final long POLL_MILLIS = 100;
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

    private final PortableProblem problem;
    private final Duration timeLimit;
    private final SearchListener listener;
    private final LongSupplier moves;
    private final Runnable end;
    private final long begin = System.nanoTime();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("search-watch").unstarted(this::watch);
    private volatile @Nullable Plan best;
    private volatile @Nullable SearchEnd reason;
    private volatile @Nullable RuntimeException failure;

    /**
     * @param moves how many moves have been tried so far
     * @param end asks the search to end; may be called more than once
     */
    SearchWatch(
            PortableProblem problem, Duration timeLimit, SearchListener listener, LongSupplier moves, Runnable end) {
        this.problem = problem;
        this.timeLimit = timeLimit;
        this.listener = listener;
        this.moves = moves;
        this.end = end;
    }

    void start() {
        thread.start();
    }

    /** To be told of every better plan; must not be changed afterwards. */
    void onBetterPlan(Plan plan) {
        best = plan;
    }

    /** Why the search was asked to end; null where it was not. */
    @Nullable
    SearchEnd reason() {
        return reason;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Waits for the watching thread; throws what the listener threw. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = Thread.interrupted();
        try {
            thread.join();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        RuntimeException thrown = failure;
        if (thrown != null) {
            throw thrown;
        }
    }

    private void watch() {
        try {
            Duration lastReport = BETWEEN_REPORTS.negated();
            while (true) {
                Thread.sleep(POLL_MILLIS);
                Plan now = best;
                if (now != null && elapsed().minus(lastReport).compareTo(BETWEEN_REPORTS) >= 0) {
                    report(now);
                    lastReport = elapsed();
                }
                endIfDue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
            end.run();
        }
    }

    private void report(Plan plan) {
        var allocations = plan.allocations();
        listener.onProgress(new SearchProgress(
                allocations, Scorecard.of(problem, allocations).score(), moves.getAsLong(), elapsed()));
    }

    private void endIfDue() {
        if (reason == null && listener.stopRequested()) {
            reason = SearchEnd.STOPPED;
        } else if (reason == null && elapsed().compareTo(timeLimit) >= 0) {
            reason = SearchEnd.TIME_LIMIT;
        }
        if (reason != null) {
            end.run();
        }
    }
}
