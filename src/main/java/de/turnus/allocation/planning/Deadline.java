package de.turnus.allocation.planning;

import java.time.Duration;

/** A time limit for several steps that follow each other. */
final class Deadline {
    private static final Duration LEAST = Duration.ofMillis(1);

    private final long begun = System.nanoTime();
    private final Duration limit;

    Deadline(Duration limit) {
        this.limit = limit;
    }

    /** Longer than 0, so that each step gets the chance to end by itself. */
    Duration left() {
        Duration left = limit.minusNanos(System.nanoTime() - begun);
        return left.compareTo(LEAST) < 0 ? LEAST : left;
    }

    boolean isOver() {
        return left().equals(LEAST);
    }
}
