package de.turnus.cli;

import de.turnus.allocation.SearchState;
import de.turnus.allocation.problem.Score;
import de.turnus.allocation.solver.SearchProgress;
import de.turnus.demo.DemoListener;
import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Shows how far the demo is: a line for each step and, while one takes its time, a line that is rewritten. */
final class DemoProgress implements DemoListener, AutoCloseable {
    private static final String REWRITE = "\r\u001b[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final InstantSource clock;
    private @Nullable ProgressLine search;

    DemoProgress(PrintWriter out, PrintWriter err, boolean terminal, InstantSource clock) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void done(String step) {
        close();
        out.println(step);
        out.flush();
    }

    @Override
    public void registered(int offices, int of) {
        if (terminal) {
            err.print(REWRITE + "Anmeldung " + offices + " von " + of);
            err.flush();
        }
    }

    @Override
    public void searching(SearchState state) {
        ProgressLine line = search;
        if (line == null) {
            line = new ProgressLine(err, terminal, clock, () -> false);
            search = line;
        }
        Score score = state.score();
        if (score != null) {
            line.onProgress(new SearchProgress(
                    List.of(),
                    score,
                    state.moves(),
                    Duration.ofMillis(state.seconds().movePointRight(3).longValue())));
        }
        line.stopRequested();
    }

    /** Takes the line that is rewritten away. */
    @Override
    public void close() {
        search = null;
        if (terminal) {
            err.print(REWRITE);
            err.flush();
        }
    }
}
