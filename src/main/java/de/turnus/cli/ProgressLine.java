package de.turnus.cli;

import de.turnus.allocation.problem.Score;
import de.turnus.allocation.solver.SearchListener;
import de.turnus.allocation.solver.SearchProgress;
import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Shows how far a search has come: on a terminal in one line that is rewritten, else in a line every few seconds. */
final class ProgressLine implements SearchListener {
    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);
    private static final String REWRITE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final InstantSource clock;
    private final BooleanSupplier interrupted;
    private final Instant begin;
    private Instant shown;
    private @Nullable SearchProgress best;
    private boolean proving;

    ProgressLine(PrintWriter err, boolean terminal, InstantSource clock, BooleanSupplier interrupted) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.interrupted = interrupted;
        this.begin = clock.instant();
        this.shown = begin;
    }

    @Override
    public synchronized void onProgress(SearchProgress progress) {
        best = progress;
    }

    @Override
    public synchronized void onProof() {
        proving = true;
    }

    /** Asked several times a second; the line keeps its own pace. */
    @Override
    public synchronized boolean stopRequested() {
        Instant now = clock.instant();
        Duration pace = terminal ? ON_TERMINAL : ELSEWHERE;
        if (Duration.between(shown, now).compareTo(pace) >= 0) {
            shown = now;
            show(Duration.between(begin, now));
        }
        return interrupted.getAsBoolean();
    }

    /** Takes the line away from the terminal. */
    synchronized void clear() {
        if (terminal) {
            err.print(REWRITE);
            err.flush();
        }
    }

    private void show(Duration elapsed) {
        String line = elapsed.toSeconds() + " s" + (proving ? ", Nachweis läuft" : "");
        if (best != null) {
            line += String.format(Locale.GERMANY, ", bester Stand nach %,d Zügen: ", best.moves())
                    + levels(best.score());
        }
        if (terminal) {
            err.print(REWRITE + line);
        } else {
            err.println(line);
        }
        err.flush();
    }

    /** The score by level, as "hart 0, Platzierung -780, Regeln -695, Rang 0". */
    static String levels(Score score) {
        return String.format(
                Locale.GERMANY,
                "hart %,d, Platzierung %,d, Regeln %,d, Rang %,d",
                score.hard(),
                score.placement(),
                score.policy(),
                score.ticket());
    }
}
