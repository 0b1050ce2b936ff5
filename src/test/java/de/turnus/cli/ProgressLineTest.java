package de.turnus.cli;

import de.turnus.allocation.problem.Score;
import de.turnus.allocation.solver.SearchProgress;
import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressLineTest {
    private static final SearchProgress PROGRESS =
            new SearchProgress(List.of(), new Score(0, -780, -1695, -3, Map.of()), 12_345, Duration.ofSeconds(1));
    private static final String LINE =
            ", bester Stand nach 12.345 Zügen: hart 0, Platzierung -780, Regeln -1.695, Rang -3";

    private final StringWriter err = new StringWriter();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Test
    void writesALineEveryFiveSecondsWhereThereIsNoTerminal() {
        ProgressLine line = line(false);

        line.onProgress(PROGRESS);
        ask(line, 4, 5, 6, 9, 10);
        line.clear();

        assertThat(err.toString()).isEqualTo("5 s" + LINE + "\n10 s" + LINE + "\n");
    }

    @Test
    void rewritesItsLineOnATerminal() {
        ProgressLine line = line(true);

        ask(line, 1);
        line.onProgress(PROGRESS);
        ask(line, 2);
        line.clear();

        assertThat(err.toString()).isEqualTo("\r\u001b[K1 s\r\u001b[K2 s" + LINE + "\r\u001b[K");
    }

    @Test
    void passesOnThatItWasInterrupted() {
        assertThat(line(false).stopRequested()).isFalse();
        assertThat(new ProgressLine(new PrintWriter(err), false, now::get, () -> true).stopRequested())
                .isTrue();
    }

    private ProgressLine line(boolean terminal) {
        return new ProgressLine(new PrintWriter(err), terminal, now::get, () -> false);
    }

    private void ask(ProgressLine line, int... seconds) {
        for (int second : seconds) {
            now.set(Instant.ofEpochSecond(second));
            line.stopRequested();
        }
    }
}
